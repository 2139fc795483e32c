package org.dragoman.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordView;

/** Goes over the contacts of a record one by one, whole. */
public final class Contacts {

  private Contacts() {}

  /** What is done with each contact. */
  @FunctionalInterface
  public interface Step {

    /** Takes one contact; may fail where it is written. */
    void take(Contact contact) throws IOException;
  }

  /**
   * Takes each contact that is asked for.
   *
   * @return how many there were
   * @throws IOException the failure of a step; the contacts after it are not taken
   */
  public static long forEach(RecordView record, ContactQuery query, Step step) throws IOException {
    AtomicLong count = new AtomicLong();
    try {
      record.forEachContact(
          query,
          summary -> {
            Contact contact = record.findContact(summary.id()).orElse(null);
            if (contact != null) {
              take(step, contact);
              count.incrementAndGet();
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return count.get();
  }

  private static void take(Step step, Contact contact) {
    try {
      step.take(contact);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.dragoman.benchmarks.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;

/**
 * Asks the record itself what the commands ask, a round of four questions a second: find, show,
 * since.
 */
final class Questions implements AutoCloseable {

  private static final List<String> SIDES = List.of("TUR", "AZE", "RUS", "USA", "CHN", "FRA");
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int LIMIT = 20;

  private final RecordStore record;
  private final Random random = new Random(7);
  private final AtomicLong failed = new AtomicLong();
  private final Histogram times = new Histogram(TimeUnit.MINUTES.toMicros(10), 3);
  private final Thread thread = new Thread(this::run, "questions to the record");
  private volatile boolean isOver;

  private Questions(RecordStore record) {
    this.record = record;
  }

  /** Begins to ask. */
  static Questions start(RecordStore record) {
    Questions questions = new Questions(record);
    questions.thread.setDaemon(true);
    questions.thread.start();
    return questions;
  }

  private void run() {
    while (!isOver) {
      LocalDate from = FIRST.plusDays(random.nextInt(3_600));
      ask(
          () -> {
            List<ContactSummary> found =
                record
                    .listContacts(
                        ContactQuery.builder()
                            .sides(List.of(new Side(SIDES.get(random.nextInt(SIDES.size())))))
                            .limit(LIMIT)
                            .build())
                    .items();
            boolean isThere =
                found.isEmpty()
                    || record.findContact(found.get(random.nextInt(found.size())).id()).isPresent();
            if (!isThere) {
              failed.incrementAndGet();
            }
          });
      ask(
          () ->
              record.listContacts(
                  ContactQuery.builder().from(from).to(from.plusDays(30)).limit(LIMIT).build()));
      ask(
          () ->
              record.listContacts(
                  ContactQuery.builder().text("border trade").limit(LIMIT).build()));
      ask(() -> record.listChanges(record.facts().lastSequence() - LIMIT, LIMIT));
      try {
        TimeUnit.SECONDS.sleep(1);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void ask(Runnable question) {
    long begun = System.nanoTime();
    try {
      question.run();
    } catch (RecordException e) {
      failed.incrementAndGet();
    }
    synchronized (this) {
      times.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun));
    }
  }

  /** How long answers took since this was last asked, in microseconds. */
  synchronized Histogram takeTimes() {
    Histogram taken = times.copy();
    times.reset();
    return taken;
  }

  /** How many questions had no answer. */
  long failed() {
    return failed.get();
  }

  @Override
  public void close() {
    isOver = true;
    thread.interrupt();
  }
}

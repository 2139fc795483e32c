package org.dragoman.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.events.Reading;
import org.dragoman.record.Ingested;
import org.dragoman.record.RecordStore;

/** Keeps readings in the record batch by batch, and counts what that changed. */
final class Keeping {

  private static final int BATCH = 100;
  private static final long BATCH_NANOSECONDS = 5_000_000_000L;

  private final RecordStore record;
  private final List<Reading> batch = new ArrayList<>();
  private final long begun = System.nanoTime();
  private long batchBegun = begun;
  private Ingested sum = Ingested.NOTHING;

  Keeping(RecordStore record) {
    this.record = record;
  }

  /** Keeps the reading with the next batch. */
  void take(Reading reading) {
    batch.add(reading);
    if (batch.size() >= BATCH || System.nanoTime() - batchBegun > BATCH_NANOSECONDS) {
      finish();
    }
  }

  /** Keeps what is left. */
  void finish() {
    if (!batch.isEmpty()) {
      sum = sum.plus(record.add(batch));
      batch.clear();
    }
    batchBegun = System.nanoTime();
  }

  /** Whether there were documents at all. */
  boolean hasAny() {
    return sum.documents() + sum.known() > 0;
  }

  /** What was kept, in one sentence. */
  String summary() {
    double seconds = (System.nanoTime() - begun) / 1e9;
    return told(sum)
        + String.format(
            Locale.ROOT,
            "; %.0f documents a second",
            (sum.documents() + sum.known()) / Math.max(seconds, 0.001));
  }

  /** What {@code added} changed, for people. */
  static String told(Ingested added) {
    return counted(added.documents(), "new document", "new documents")
        + " kept, "
        + added.known()
        + " known already; "
        + counted(added.reports(), "report of a contact", "reports of contacts")
        + ": "
        + counted(added.contacts(), "new contact", "new contacts")
        + ", "
        + counted(added.merged(), "report", "reports")
        + " joined others; "
        + counted(added.actions(), "new action", "new actions");
  }

  private static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}

package org.dragoman.record.load;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.dragoman.record.Facts;
import org.dragoman.record.RecordStore;
import org.dragoman.record.store.Records;

/**
 * Measures how fast a record takes documents in as it grows: {@code IngestLoad STORE DOCUMENTS
 * [as-published]} prints a line for each tenth; {@code as-published} brings the documents day after
 * day, as feeds do, else their days are in no order. The processor time tells of the record alone
 * where other programs run beside it.
 */
public final class IngestLoad {

  private static final int BATCH = 200;
  private static final int YEARS = 3650;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private IngestLoad() {}

  /** Runs the measurement. */
  public static void main(String[] arguments) {
    int documents = Integer.parseInt(arguments[1]);
    boolean isInOrder = List.of(arguments).contains("as-published");
    SyntheticNews news =
        isInOrder ? SyntheticNews.asPublished(YEARS, documents) : new SyntheticNews(YEARS);
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            true,
            java.nio.charset.StandardCharsets.UTF_8);
    try (RecordStore record = Records.open(arguments[0])) {
      int tenth = documents / 10;
      for (int part = 0; part < 10; part++) {
        long nanoseconds = 0;
        long worked = 0;
        for (int first = part * tenth; first < (part + 1) * tenth; first += BATCH) {
          var readings = news.readings(first, Math.min(BATCH, (part + 1) * tenth - first));
          long begun = System.nanoTime();
          long workBegun = THREADS.getCurrentThreadCpuTime();
          record.add(readings);
          worked += THREADS.getCurrentThreadCpuTime() - workBegun;
          nanoseconds += System.nanoTime() - begun;
        }
        Facts facts = record.facts();
        out.printf(
            Locale.ROOT,
            "%d documents, %d contacts: %.0f documents a second in this tenth, %.2f milliseconds of"
                + " processor time each%n",
            facts.documents(),
            facts.contacts(),
            tenth / (nanoseconds / 1e9),
            worked / 1e6 / tenth);
      }
    }
  }
}

package org.dragoman.record.load;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dragoman.record.RecordStore;
import org.dragoman.record.store.Records;

/**
 * Takes documents in until it is killed, or up to a number: {@code KilledIngest STORE FIRST
 * [LAST]}. Each line that it prints is the number of documents that are acknowledged.
 */
public final class KilledIngest {

  /** How many documents go in at once. */
  public static final int BATCH = 3;

  /** The news that go in. */
  public static final SyntheticNews NEWS = new SyntheticNews(60);

  private KilledIngest() {}

  /** Runs until the end of the process. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    long first = Long.parseLong(arguments[1]);
    long last = arguments.length > 2 ? Long.parseLong(arguments[2]) : first + 100_000;
    try (RecordStore record = Records.open(arguments[0])) {
      out.println(first);
      for (long next = first; next < last; next += BATCH) {
        record.add(NEWS.readings(next, BATCH));
        out.println(next + BATCH);
      }
    }
  }
}

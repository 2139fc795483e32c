package org.dragoman.cli.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a run of {@code bench} found out.
 *
 * @param threads how many documents were read at a time
 * @param warmUps how often the corpus was read before the clock ran
 * @param isHeld whether the documents were held in memory, so that opening them is not measured
 * @param problems what could not be read in each round
 * @param reader the reader
 * @param baseline the reader that parses everything; null where it was not asked for
 */
record BenchReport(
    int threads,
    int warmUps,
    boolean isHeld,
    long problems,
    Figures reader,
    @Nullable Figures baseline) {

  /** The latencies that are told: half of all documents take less than the first, and so on. */
  static final List<Double> PERCENTILES = List.of(50.0, 90.0, 99.0, 99.9);

  List<Figures> manners() {
    return baseline == null ? List.of(reader) : List.of(reader, baseline);
  }

  /** How many times as fast as {@code slower} the reader is by the clock. */
  double gain(Figures slower) {
    return slower.seconds() / reader.seconds();
  }

  /** The same by the processor time of reading, which other programs disturb less. */
  double processorGain(Figures slower) {
    return slower.readingSeconds() / reader.readingSeconds();
  }

  /** Whether both wrote the same bytes. */
  boolean isSame(Figures other) {
    return reader.digest().equals(other.digest());
  }
}

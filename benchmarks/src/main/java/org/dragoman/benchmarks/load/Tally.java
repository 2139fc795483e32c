package org.dragoman.benchmarks.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** How long requests took, from the moment they were due, and what went wrong. */
final class Tally {

  private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);

  private final Map<Kind, Histogram> whole = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> failed = new EnumMap<>(Kind.class);
  private final Map<String, Integer> faults = new TreeMap<>();
  private Histogram minute = histogram();
  private int failedInMinute;

  Tally() {
    for (Kind kind : Kind.values()) {
      whole.put(kind, histogram());
      failed.put(kind, 0);
    }
  }

  private static Histogram histogram() {
    return new Histogram(LONGEST, 3);
  }

  /** An answer as it should be. */
  synchronized void answered(Kind kind, long nanoseconds) {
    long microseconds = Math.min(LONGEST, TimeUnit.NANOSECONDS.toMicros(nanoseconds));
    of(kind).recordValue(microseconds);
    minute.recordValue(microseconds);
  }

  /** No answer, or one that it should not be. */
  synchronized void failed(Kind kind, String how) {
    failed.merge(kind, 1, Integer::sum);
    faults.merge(kind.word() + ": " + how, 1, Integer::sum);
    failedInMinute++;
  }

  /** What was counted since this was last asked. */
  synchronized Count takeMinute() {
    Count count = new Count(minute, failedInMinute);
    minute = histogram();
    failedInMinute = 0;
    return count;
  }

  /** All that was counted of one kind. */
  synchronized Count count(Kind kind) {
    return new Count(of(kind).copy(), failed.getOrDefault(kind, 0));
  }

  /** All that was counted. */
  synchronized Count count() {
    Histogram all = histogram();
    whole.values().forEach(all::add);
    return new Count(all, failed.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** What went wrong, and how often. */
  synchronized Map<String, Integer> faults() {
    return new TreeMap<>(faults);
  }

  private Histogram of(Kind kind) {
    return whole.computeIfAbsent(kind, unknown -> histogram());
  }

  /**
   * Requests that were counted.
   *
   * @param times how long answers took, in microseconds
   * @param failed how many had none
   */
  record Count(Histogram times, int failed) {

    /** Within so many milliseconds that share of a hundred was answered. */
    double within(double percent) {
      return times.getValueAtPercentile(percent) / 1000.0;
    }

    /** The longest, in milliseconds. */
    double longest() {
      return times.getMaxValue() / 1000.0;
    }
  }
}

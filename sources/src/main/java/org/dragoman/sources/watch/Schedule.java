package org.dragoman.sources.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When a feed's next turn comes. */
final class Schedule {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  private final Duration interval;

  Schedule(Duration interval) {
    this.interval = interval;
  }

  /** The pause after a poll that went well. */
  Duration usual() {
    return interval;
  }

  /** The pause after {@code failures} failed polls in a row: doubled each time, up to a day. */
  Duration afterFailures(int failures, @Nullable Duration retryAfter) {
    Duration doubled = interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    Duration asked = retryAfter == null || retryAfter.compareTo(pause) < 0 ? pause : retryAfter;
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}

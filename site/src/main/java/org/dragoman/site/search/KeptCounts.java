package org.dragoman.site.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dragoman.record.TermCounts;

/**
 * Counts over the first contacts of large searches, kept for some minutes. They take the longest of
 * all that a search asks, and over a thousand of many contacts nobody sees that they are some
 * minutes old. What is counted to the end is never kept: there one contact more is seen.
 */
final class KeptCounts {

  private static final int MOST = 300;
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final Clock clock;
  private final Map<String, Kept> counts =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  KeptCounts(Clock clock) {
    this.clock = clock;
  }

  /** The counts of that search, counted anew where none are kept that are fresh. */
  TermCounts get(String search, Supplier<TermCounts> counting) {
    Instant now = clock.instant();
    synchronized (counts) {
      Kept kept = counts.get(search);
      if (kept != null && kept.at().plus(FRESH).isAfter(now)) {
        return kept.counts();
      }
    }
    TermCounts counted = counting.get();
    synchronized (counts) {
      if (counted.areAll()) {
        counts.remove(search);
      } else {
        counts.put(search, new Kept(now, counted));
      }
    }
    return counted;
  }

  private record Kept(Instant at, TermCounts counts) {}
}

package org.dragoman.site.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that take long to find, each kept for some minutes; the ones asked for least go first.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
final class Kept<K, V> {

  private static final int MOST = 300;
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final Clock clock;
  private final Function<K, V> finding;
  private final Map<K, Answer<V>> answers =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
          return size() > MOST;
        }
      };

  Kept(Clock clock, Function<K, V> finding) {
    this.clock = clock;
    this.finding = finding;
  }

  /** The answer, found anew where it is older than five minutes. */
  V get(K asked) {
    Instant now = clock.instant();
    synchronized (answers) {
      Answer<V> kept = answers.get(asked);
      if (kept != null && kept.at().plus(FRESH).isAfter(now)) {
        return kept.value();
      }
    }
    V value = finding.apply(asked);
    synchronized (answers) {
      answers.put(asked, new Answer<>(now, value));
    }
    return value;
  }

  private record Answer<V>(Instant at, V value) {}
}

package org.dragoman.site.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers that take long to find, each kept for some minutes; the ones asked for least go first.
 * Where many ask for the same at once, it is found once.
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
    CompletableFuture<V> mine = new CompletableFuture<>();
    Answer<V> kept = find(asked, mine);
    if (kept.value() != mine) {
      return found(kept.value());
    }
    try {
      mine.complete(finding.apply(asked));
    } catch (RuntimeException | Error e) {
      synchronized (answers) {
        answers.remove(asked, kept);
      }
      mine.completeExceptionally(e);
      throw e;
    }
    return mine.join();
  }

  /** What another found; where it failed, its failure. */
  private static <V> V found(CompletableFuture<V> value) {
    try {
      return value.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** The answer that is kept or being found; else {@code mine}, which is to be found. */
  private Answer<V> find(K asked, CompletableFuture<V> mine) {
    Instant now = clock.instant();
    synchronized (answers) {
      @Nullable Answer<V> kept = answers.get(asked);
      if (kept == null || !kept.at().plus(FRESH).isAfter(now)) {
        kept = new Answer<>(now, mine);
        answers.put(asked, kept);
      }
      return kept;
    }
  }

  private record Answer<V>(Instant at, CompletableFuture<V> value) {}
}

package org.dragoman.sources.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Keeps the pause between two questions to one host. */
final class Pace {

  private final Map<String, Long> next = new HashMap<>();

  /** Waits until {@code host} may be asked again, and books the next turn after {@code delay}. */
  void await(String host, Duration delay) {
    long wait = book(host, delay, System.nanoTime());
    if (wait > 0) {
      try {
        Thread.sleep(Duration.ofNanos(wait).plusNanos(999_999).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted while waiting for " + host);
      }
    }
  }

  private synchronized long book(String host, Duration delay, long now) {
    @Nullable Long booked = next.get(host);
    long turn = booked == null || booked - now < 0 ? now : booked;
    next.put(host, turn + delay.toNanos());
    return turn - now;
  }
}

package org.dragoman.site.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.site.fault.TooManyException;

/**
 * Token buckets by client: each holds as many tokens as are allowed in a period and refills evenly.
 * The clients seen longest ago are forgotten, so that no flood of addresses fills the memory.
 */
final class Buckets {

  private static final int CLIENTS = 50_000;

  private final int allowed;
  private final double perNano;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CLIENTS;
        }
      };

  /** Buckets for {@code allowed} requests in each {@code period}; 0 for no limit. */
  Buckets(int allowed, Duration period) {
    this.allowed = allowed;
    this.perNano = (double) allowed / period.toNanos();
  }

  /**
   * Takes a token of that client.
   *
   * @throws TooManyException where none is left; it tells when one will be
   */
  void take(String client) {
    take(client, System.nanoTime());
  }

  void take(String client, long now) {
    if (allowed <= 0) {
      return;
    }
    synchronized (buckets) {
      Bucket bucket = buckets.computeIfAbsent(client, key -> new Bucket(allowed, now));
      bucket.tokens = Math.min(allowed, bucket.tokens + (now - bucket.at) * perNano);
      bucket.at = now;
      if (bucket.tokens < 1) {
        throw new TooManyException((long) Math.ceil((1 - bucket.tokens) / perNano / 1e9));
      }
      bucket.tokens--;
    }
  }

  private static final class Bucket {

    private double tokens;
    private long at;

    Bucket(double tokens, long at) {
      this.tokens = tokens;
      this.at = at;
    }
  }
}

package org.dragoman.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.dragoman.record.TermCounts;
import org.junit.jupiter.api.Test;

/** Counts of large searches are kept for five minutes, those of small ones never. */
class KeptCountsTest {

  private final HandClock clock = new HandClock();
  private final KeptCounts kept = new KeptCounts(clock);
  private int counted;

  @Test
  void aLargeSearchIsCountedOnceInFiveMinutes() {
    assertThat(count("q=trade", false)).isEqualTo(1);
    clock.goOn(Duration.ofSeconds(299));
    assertThat(count("q=trade", false)).isEqualTo(1);
    clock.goOn(Duration.ofSeconds(1));
    assertThat(count("q=trade", false)).isEqualTo(2);
  }

  @Test
  void anotherSearchHasCountsOfItsOwn() {
    assertThat(count("q=trade", false)).isEqualTo(1);
    assertThat(count("q=border", false)).isEqualTo(2);
  }

  @Test
  void whatIsCountedToTheEndIsCountedAnew() {
    assertThat(count("q=rare", true)).isEqualTo(1);
    assertThat(count("q=rare", true)).isEqualTo(2);
  }

  private long count(String search, boolean areAll) {
    return kept.get(search, () -> counts(areAll)).contacts();
  }

  /** The first counts have one contact, the second two, and so on. */
  private TermCounts counts(boolean areAll) {
    counted++;
    return new TermCounts(counted, areAll, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
  }

  private static final class HandClock extends Clock {

    private Instant now = Instant.parse("2025-10-07T12:00:00Z");

    void goOn(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("only UTC");
    }
  }
}

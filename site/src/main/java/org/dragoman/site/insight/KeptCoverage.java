package org.dragoman.site.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.Coverage;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much was read of each day, counted once in a few minutes: a large record counts long. */
@Component
class KeptCoverage {

  private static final Duration FRESH = Duration.ofMinutes(5);

  private final RecordStore record;
  private final Clock clock;
  private @Nullable Counted counted;

  KeptCoverage(RecordStore record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  /** The days up to and with {@code last}. */
  synchronized List<Coverage> to(LocalDate last) {
    Instant now = clock.instant();
    Counted kept = counted;
    if (kept == null || !kept.last().equals(last) || kept.at().plus(FRESH).isBefore(now)) {
      kept = new Counted(now, last, record.listCoverage(null, last));
      counted = kept;
    }
    return kept.days();
  }

  private record Counted(Instant at, LocalDate last, List<Coverage> days) {}
}

package org.dragoman.site.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.dragoman.record.Facts;
import org.dragoman.record.RecordStore;
import org.dragoman.site.settings.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the record rests on, counted once in some seconds: every page shows it. */
@Component
public final class KeptFacts {

  private final RecordStore record;
  private final Clock clock;
  private final SiteSettings settings;
  private volatile @Nullable Counted counted;

  KeptFacts(RecordStore record, Clock clock, SiteSettings settings) {
    this.record = record;
    this.clock = clock;
    this.settings = settings;
  }

  /** The figures. */
  public Facts facts() {
    return counted().facts();
  }

  /** The latest day of the record; where it has none, that of the clock. */
  public LocalDate today() {
    LocalDate latest = counted().latest();
    return latest == null ? LocalDate.now(clock) : latest;
  }

  private Counted counted() {
    Counted kept = counted;
    if (kept != null && kept.at().plus(settings.kept()).isAfter(clock.instant())) {
      return kept;
    }
    return count();
  }

  private synchronized Counted count() {
    Counted kept = counted;
    Instant now = clock.instant();
    if (kept == null || !kept.at().plus(settings.kept()).isAfter(now)) {
      kept = new Counted(now, record.facts(), record.findLatestDay().orElse(null));
      counted = kept;
    }
    return kept;
  }

  private record Counted(Instant at, Facts facts, @Nullable LocalDate latest) {}
}

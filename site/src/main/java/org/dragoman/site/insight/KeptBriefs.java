package org.dragoman.site.insight;

import java.time.Clock;
import java.time.LocalDate;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.briefing.Brief;
import org.dragoman.briefing.Briefs;
import org.springframework.stereotype.Component;

/**
 * Briefs of weeks and of two sides: the first look at all dyads of the record for what is unusual.
 */
@Component
public final class KeptBriefs {

  private final Kept<LocalDate, Brief> weeks;
  private final Kept<DyadOn, Brief> dyads;

  KeptBriefs(Briefs briefs, Clock clock) {
    this.weeks = new Kept<>(clock, briefs::week);
    this.dyads = new Kept<>(clock, of -> briefs.dyad(of.dyad(), of.day()));
  }

  /** The brief of the week up to that day. */
  public Brief week(LocalDate day) {
    return weeks.get(day);
  }

  /** The brief of two sides as of that day. */
  public Brief dyad(Dyad dyad, LocalDate day) {
    return dyads.get(new DyadOn(dyad.sorted(), day));
  }

  private record DyadOn(Dyad dyad, LocalDate day) {}
}

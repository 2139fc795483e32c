package org.dragoman.site.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.cadence.CadenceWords;
import org.dragoman.analysis.cadence.ContactProcess;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadFilter;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.ties.Tie;
import org.dragoman.analysis.ties.TieKind;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.analysis.timeline.TimelineSvg;
import org.dragoman.record.RecordStore;
import org.springframework.stereotype.Component;

/** Tells of two sides: their timeline, how often they are in touch, what ties them. */
@Component
public final class DyadInsights {

  private static final int FEWEST_DRAWN = 2;
  private static final int MOST_DRAWN = 2_000;

  private final RecordStore record;
  private final SideNames names;
  private final Ties ties;
  private final KeptCoverage coverage;
  private final KeptFacts facts;
  private final Kept<Dyad, DyadInsight> kept;

  DyadInsights(
      RecordStore record,
      SideNames names,
      Ties ties,
      KeptCoverage coverage,
      KeptFacts facts,
      Clock clock) {
    this.record = record;
    this.names = names;
    this.ties = ties;
    this.coverage = coverage;
    this.facts = facts;
    this.kept = new Kept<>(clock, this::find);
  }

  /** What is told of these two, as of the latest day of the record. */
  public DyadInsight of(Dyad dyad) {
    return kept.get(dyad);
  }

  private DyadInsight find(Dyad dyad) {
    LocalDate asOf = facts.today();
    DyadSeries series = DyadSeries.of(record, dyad, DyadFilter.ALL);
    Cadence cadence = ContactProcess.of(series.days(), coverage.to(asOf), asOf).cadence();
    List<Tie> inForce = ties.listTies(dyad.first(), dyad.second(), asOf);
    int drawn = series.days().size();
    boolean isDrawn = drawn >= FEWEST_DRAWN && drawn <= MOST_DRAWN;
    return new DyadInsight(
        asOf,
        series,
        isDrawn ? TimelineSvg.draw(series, cadence.changes(), names) : "",
        CadenceWords.present(cadence, series),
        inForce.stream().filter(tie -> tie.kind() == TieKind.MEMBERSHIP).toList(),
        inForce.stream().filter(tie -> tie.kind() != TieKind.MEMBERSHIP).toList());
  }
}

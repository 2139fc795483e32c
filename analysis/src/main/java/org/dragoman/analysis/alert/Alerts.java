package org.dragoman.analysis.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.cadence.Exposures;
import org.dragoman.record.RecordView;

/**
 * What is unusual now, over all dyads of the record.
 *
 * <p>Silences and bursts are each judged in every dyad that has enough contacts; of those listed,
 * at most one in ten is expected to be chance (Benjamini and Hochberg, "Controlling the False
 * Discovery Rate", 1995).
 */
public final class Alerts {

  /** Of the silences and bursts listed, the share that may be chance. */
  public static final double FALSE_DISCOVERIES = 0.1;

  /** Meetings of more sides than these say little of any two of them. */
  private static final int MOST_SIDES = 4;

  private Alerts() {}

  /** What is unusual in the {@code days} days up to {@code asOf}. */
  public static List<Alert> of(RecordView view, SideNames names, LocalDate asOf, int days) {
    Exposures exposures = new Exposures(view.listCoverage(null, asOf), asOf);
    List<DyadAlerts> dyads =
        view.listDyads(asOf, MOST_SIDES).parallelStream()
            .map(history -> DyadAlerts.of(history, names, exposures, days))
            .toList();
    List<Alert> silences = new ArrayList<>();
    List<Alert> bursts = new ArrayList<>();
    List<Alert> listed = new ArrayList<>();
    for (DyadAlerts dyad : dyads) {
      listed.addAll(dyad.facts());
      if (dyad.silence() != null) {
        silences.add(dyad.silence());
      }
      if (dyad.burst() != null) {
        bursts.add(dyad.burst());
      }
    }
    listed.addAll(discoveries(silences));
    listed.addAll(discoveries(bursts));
    listed.sort(
        Comparator.comparing(Alert::kind)
            .thenComparingDouble(Alert::chance)
            .thenComparing(Comparator.comparing(Alert::day).reversed())
            .thenComparing(Alert::dyad)
            .thenComparing(alert -> String.join(" ", alert.contacts())));
    return listed;
  }

  /** The largest set of the least likely ones of which one in ten may be chance. */
  static List<Alert> discoveries(List<Alert> candidates) {
    List<Alert> sorted =
        candidates.stream().sorted(Comparator.comparingDouble(Alert::chance)).toList();
    int last = 0; // of one dyad alone, too, fewer than one in a hundred are chance
    for (int i = 0; i < sorted.size(); i++) {
      double chance = sorted.get(i).chance();
      if (chance < Cadence.FALSE_ALARM_RATE
          && chance <= FALSE_DISCOVERIES * (i + 1) / sorted.size()) {
        last = i + 1;
      }
    }
    return sorted.subList(0, last);
  }
}

package org.dragoman.analysis.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.cadence.ContactProcess;
import org.dragoman.analysis.cadence.Exposures;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.DyadHistory;
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
    List<Alert> listed = new ArrayList<>();
    for (DyadHistory history : view.listDyads(asOf.minusDays(days - 1L), asOf, MOST_SIDES)) {
      listed.addAll(DyadFacts.of(history, names, asOf, days));
    }
    List<DyadPace> paces =
        view
            .listDyadDays(
                Contacts.TOOK_PLACE,
                asOf.minusDays(DyadPace.LONGEST_SILENCE_DAYS),
                asOf,
                MOST_SIDES,
                Cadence.FEWEST_CONTACTS)
            .parallelStream()
            .map(dyad -> DyadPace.of(dyad, exposures))
            .toList();
    int silences = (int) paces.stream().filter(DyadPace::isSilenceJudged).count();
    listed.addAll(discoveries(told(paces, DyadPace::silence), silences));
    discoveries(told(paces, DyadPace::burst), paces.size())
        .forEach(burst -> listed.add(named(burst, view)));
    listed.sort(
        Comparator.comparing(Alert::kind)
            .thenComparingDouble(Alert::chance)
            .thenComparing(Comparator.comparing(Alert::day).reversed())
            .thenComparing(Alert::dyad)
            .thenComparing(alert -> String.join(" ", alert.contacts())));
    return listed;
  }

  private static List<Alert> told(
      List<DyadPace> paces, Function<DyadPace, Optional<Alert>> judgement) {
    return paces.stream().flatMap(pace -> judgement.apply(pace).stream()).toList();
  }

  /** A burst with the ids of its contacts, which are asked for where it is listed alone. */
  private static Alert named(Alert burst, RecordView view) {
    List<String> ids = new ArrayList<>();
    view.forEachContact(
        ContactQuery.builder()
            .sides(burst.dyad().sides())
            .statuses(Contacts.TOOK_PLACE)
            .from(burst.day())
            .to(burst.day().plusDays(ContactProcess.BURST_DAYS - 1L))
            .oldestFirst()
            .build(),
        contact -> {
          if (contact.sides().size() <= MOST_SIDES) {
            ids.add(contact.id());
          }
        });
    return burst.with(ids);
  }

  /**
   * The largest set of the least likely ones of which one in ten may be chance.
   *
   * @param candidates those that may be unusual
   * @param judged how many were judged, those of which it was plain that they are not included
   */
  static List<Alert> discoveries(List<Alert> candidates, int judged) {
    List<Alert> sorted =
        candidates.stream().sorted(Comparator.comparingDouble(Alert::chance)).toList();
    int last = 0; // of one dyad alone, too, fewer than one in a hundred are chance
    for (int i = 0; i < sorted.size(); i++) {
      double chance = sorted.get(i).chance();
      if (chance < Cadence.FALSE_ALARM_RATE && chance <= FALSE_DISCOVERIES * (i + 1) / judged) {
        last = i + 1;
      }
    }
    return sorted.subList(0, last);
  }
}

package org.dragoman.record.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.codebook.Status;
import org.dragoman.record.Claim;
import org.dragoman.record.Report;
import org.dragoman.record.Resolved;
import org.dragoman.record.StatusChange;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contact: from what its reports say, day by day of publication, its status now
 * and the steps to it. A report that it took place settles the matter; one that it is off counts
 * until a later one says otherwise; a denial stands beside the rest and decides only where nobody
 * says that it took place.
 */
final class StatusTimeline {

  private static final Comparator<Report> BY_DAY =
      Comparator.comparing(
              (Report report) -> report.document().published(),
              Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Strength.ORDER.reversed());

  private final List<Report> reports;

  StatusTimeline(List<Report> reports) {
    this.reports = reports.stream().sorted(BY_DAY).toList();
  }

  /** The status now. */
  Resolved<Status> now() {
    Status status = status();
    return new Resolved<>(status, rule(status), claims(status, true), claims(status, false));
  }

  /** The status as a curator set it. */
  Resolved<Status> edited(Status status, String author) {
    return new Resolved<>(status, "set by " + author, claims(status, true), claims(status, false));
  }

  private List<Claim<Status>> claims(Status status, boolean isFor) {
    return reports.stream()
        .sorted(Strength.ORDER)
        .filter(report -> isFor == agrees(status, report.event().status()))
        .map(report -> new Claim<>(report.id(), report.event().status()))
        .toList();
  }

  /** What was planned does not contradict that it was held. */
  private static boolean agrees(Status now, Status told) {
    if (now == told) {
      return true;
    }
    boolean isStep = weight(told) == 1 || told == Status.BACKGROUND || told == Status.UNDER_WAY;
    return switch (now) {
      case HELD, UNDER_WAY, BACKGROUND -> isStep || told == Status.HELD;
      case POSTPONED, CANCELLED, REFUSED, PLANNED -> weight(told) == 1;
      case PROPOSED, HYPOTHETICAL, DENIED -> false;
    };
  }

  private Status status() {
    Status best = reports.get(0).event().status();
    for (Report report : reports) {
      Status told = report.event().status();
      if (weight(told) >= weight(best)) {
        best = told == Status.BACKGROUND && isFact(best) ? best : told;
      }
    }
    return best == Status.UNDER_WAY && has(Status.HELD) ? Status.HELD : best;
  }

  private boolean has(Status status) {
    return reports.stream().anyMatch(report -> report.event().status() == status);
  }

  private static boolean isFact(Status status) {
    return status == Status.HELD || status == Status.UNDER_WAY;
  }

  /** What counts more, whichever came later; of equal weight the later counts. */
  private static int weight(Status status) {
    return switch (status) {
      case HYPOTHETICAL -> 0;
      case PROPOSED, PLANNED -> 1;
      case POSTPONED, CANCELLED, REFUSED, DENIED -> 2;
      case BACKGROUND, UNDER_WAY, HELD -> 3;
    };
  }

  private String rule(Status status) {
    long kinds = reports.stream().map(report -> report.event().status()).distinct().count();
    if (kinds == 1) {
      return reports.size() == 1 ? "the only report" : "all reports agree";
    }
    return isFact(status) ? "a report that it took place settles it" : "the later over the earlier";
  }

  /** The steps, from the first status to that now. */
  List<StatusChange> steps() {
    Map<Status, List<Report>> byStatus = new LinkedHashMap<>();
    Status last = null;
    int reached = -1;
    for (Report report : reports) {
      Status told = report.event().status();
      int weight = weight(told);
      boolean isStep = told != last && weight >= Math.min(reached, 2) && !isRecall(told, last);
      if (last == null || (isStep && reached < 3)) {
        byStatus.putIfAbsent(told, new ArrayList<>());
        last = told;
        reached = Math.max(reached, weight);
      }
      List<Report> known = byStatus.get(told);
      if (known != null) {
        known.add(report);
      }
    }
    List<StatusChange> steps = new ArrayList<>();
    byStatus.forEach((status, told) -> steps.add(step(status, told)));
    return steps;
  }

  private static boolean isRecall(Status told, @Nullable Status last) {
    return told == Status.BACKGROUND && last != null && isFact(last);
  }

  private static StatusChange step(Status status, List<Report> told) {
    LocalDate since =
        told.stream()
            .map(report -> report.document().published())
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new StatusChange(status, since, told.stream().map(Report::id).toList());
  }
}

package org.dragoman.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;

/**
 * One real contact with all that the record holds of it.
 *
 * @param summary the contact at a glance: the resolved values
 * @param channel the way, with its claims
 * @param status the status, with its claims
 * @param parties the sides, with the claims of each report
 * @param date the date; empty list of claims and no value is told by {@code summary.date() == null}
 * @param place the place, likewise
 * @param agenda the agenda, likewise
 * @param statusHistory from the first status to the present one
 * @param confirmedBy the sides that have confirmed it
 * @param deniedBy the sides that deny it
 * @param reports every report, the strongest source first
 * @param isPinned whether a curator has fixed which reports belong to it
 * @param aliases ids of contacts that were merged into this one; they lead here for ever
 */
public record Contact(
    ContactSummary summary,
    Resolved<Channel> channel,
    Resolved<Status> status,
    Resolved<Set<Side>> parties,
    Optional<Resolved<DateRange>> date,
    Optional<Resolved<PlaceEntry>> place,
    Optional<Resolved<Agenda>> agenda,
    List<StatusChange> statusHistory,
    Set<Side> confirmedBy,
    Set<Side> deniedBy,
    List<Report> reports,
    boolean isPinned,
    List<String> aliases) {

  public Contact {
    statusHistory = List.copyOf(statusHistory);
    confirmedBy = Set.copyOf(confirmedBy);
    deniedBy = Set.copyOf(deniedBy);
    reports = List.copyOf(reports);
    aliases = List.copyOf(aliases);
  }

  /** Unique for ever. */
  public String id() {
    return summary.id();
  }

  /** The reports that are a side's own text. */
  public List<Report> readouts() {
    return reports.stream().filter(report -> report.speaksFor() != null).toList();
  }
}

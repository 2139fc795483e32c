package org.dragoman.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/**
 * A contact of the record at a glance: what lists, series, networks and search show.
 *
 * @param id unique for ever
 * @param channel the way
 * @param status what became of it, as far as is known
 * @param parties every party
 * @param date when; null when no report tells it
 * @param firstReported the earliest day of publication of its reports; null when unknown
 * @param place where; null when not told
 * @param topics labels of the topics, sorted, each once
 * @param agenda how much of the subject is told
 * @param confirmation which sides have confirmed it
 * @param confidence the chance that the contact is right, from 0 to 1
 * @param sources how many reports that are no copies
 * @param reports how many reports in all
 */
public record ContactSummary(
    String id,
    Channel channel,
    Status status,
    List<ContactParty> parties,
    @Nullable DateRange date,
    @Nullable LocalDate firstReported,
    @Nullable PlaceEntry place,
    List<String> topics,
    @Nullable Agenda agenda,
    Confirmation confirmation,
    double confidence,
    int sources,
    int reports) {

  public ContactSummary {
    parties = List.copyOf(parties);
    topics = List.copyOf(topics);
  }

  /** The sides, each once, sorted by code. */
  public Set<Side> sides() {
    Set<Side> sides = new TreeSet<>();
    parties.forEach(party -> sides.add(party.side()));
    return sides;
  }

  /**
   * The rank that all sides have at least: of each side's highest, the lowest that is told; null
   * where none is. A president who receives a foreign minister is a ministerial contact.
   */
  public @Nullable Level level() {
    Map<Side, Level> highest = new HashMap<>();
    for (ContactParty party : parties) {
      if (party.level() != null) {
        highest.merge(party.side(), party.level(), Level::higher);
      }
    }
    return highest.values().stream().reduce(Level::lower).orElse(null);
  }

  /** The day by which it is sorted: its first day, else that of its first report; else null. */
  public @Nullable LocalDate day() {
    return date != null ? date.start() : firstReported;
  }
}

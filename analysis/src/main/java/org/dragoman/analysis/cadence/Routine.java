package org.dragoman.analysis.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contact is routine between its two sides, among those at its level and of its way.
 *
 * @param contact the contact
 * @param tier its level
 * @param way its way
 * @param day its day
 * @param inNinetyDays how many of its kind fell in the 90 days up to it, itself included
 * @param previous the last of its kind before it; null where the record has none
 * @param silence the silence of its kind that it ended; null where it is the first or came the day
 *     after the last
 * @param burst the contacts of its kind in those 90 days against the pace before
 * @param ofItsKind the cadence of its kind as of its day
 * @param ofAll the cadence of all contacts of the two as of its day
 * @param recordFrom the day of the first contact of the two in the record
 */
public record Routine(
    ContactSummary contact,
    Tier tier,
    Way way,
    LocalDate day,
    int inNinetyDays,
    @Nullable ContactSummary previous,
    @Nullable Surprise silence,
    Surprise burst,
    Cadence ofItsKind,
    Cadence ofAll,
    LocalDate recordFrom) {

  /**
   * The routine of a contact in its dyad's series; empty where it did not take place or its day is
   * not known.
   */
  public static Optional<Routine> of(
      ContactSummary contact, DyadSeries series, List<Coverage> coverage) {
    LocalDate day = contact.day();
    if (day == null || !Contacts.tookPlace(contact) || series.days().isEmpty()) {
      return Optional.empty();
    }
    Tier tier = Tier.of(contact);
    Way way = Way.of(contact.channel());
    List<LocalDate> days = new ArrayList<>();
    ContactSummary previous = null;
    int index = -1;
    for (ContactSummary other : series.held()) {
      LocalDate its = other.day();
      if (its == null || its.isAfter(day)) {
        continue;
      }
      if (Tier.of(other) == tier && Way.of(other.channel()) == way) {
        if (other.id().equals(contact.id())) {
          index = days.size();
        } else if (index < 0) {
          previous = other;
        }
        days.add(its);
      }
    }
    ContactProcess kind = ContactProcess.of(days, coverage, day);
    int dropped = days.size() - kind.days().size();
    LocalDate start = day.minusDays(ContactProcess.BURST_DAYS - 1L);
    return Optional.of(
        new Routine(
            contact,
            tier,
            way,
            day,
            (int) days.stream().filter(other -> !other.isBefore(start)).count(),
            previous,
            index > dropped ? kind.findSilenceBefore(index - dropped).orElse(null) : null,
            kind.burst(day),
            kind.cadence(),
            ContactProcess.of(series.days(), coverage, day).cadence(),
            series.days().get(0)));
  }

  /** Whether the contact came after an unusual silence or among unusually many. */
  public boolean isUnusual() {
    return (silence != null && silence.isUnusual()) || burst.isUnusual();
  }
}

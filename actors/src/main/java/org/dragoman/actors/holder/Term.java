package org.dragoman.actors.holder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's term in one office.
 *
 * @param person the person's name in its usual English spelling
 * @param names other spellings; single words among them are surnames or what news calls the person
 * @param office the office, in the normal form of the file of offices
 * @param state the alpha-3 code of the state; null for an organisation's office
 * @param organization the organisation's short name; null for a state's office
 * @param from the first day; null where the source does not tell it
 * @param to the last day; null where the person still held it when the data were taken, or where
 *     {@code seen} is all that the source tells
 * @param seen a day on which the source has the person in office, where it tells no term; else null
 * @param source where the fact comes from
 */
public record Term(
    String person,
    List<String> names,
    String office,
    @Nullable String state,
    @Nullable String organization,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate seen,
    String source) {

  /** How long before and after a day on which a person was seen in office we trust it. */
  private static final int SEEN_MONTHS = 9;

  public Term {
    names = List.copyOf(names);
    if ((state == null) == (organization == null)) {
      throw new IllegalArgumentException(
          "the office of " + person + " belongs to a state or to an organisation, not both");
    }
    if (from == null && seen == null) {
      throw new IllegalArgumentException(
          "the term of " + person + " has neither a beginning nor a day on which it was seen");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the term of " + person + " ends on " + to + " before it begins on " + from);
    }
  }

  /** The first day that the term is taken to cover. */
  public LocalDate begins() {
    return from != null ? from : seenOr(LocalDate.MIN).minusMonths(SEEN_MONTHS);
  }

  /** The last day that the term is taken to cover; a far day where it goes on. */
  public LocalDate ends() {
    if (to != null) {
      return to;
    }
    return seen == null ? LocalDate.of(9999, 12, 31) : seen.plusMonths(SEEN_MONTHS);
  }

  /** Whether the term covers this day, or misses it by no more than {@code graceDays}. */
  public boolean covers(LocalDate date, int graceDays) {
    return !date.isBefore(begins().minusDays(graceDays))
        && ((to == null && seen == null) || !date.isAfter(ends().plusDays(graceDays)));
  }

  /** The code of the state or the name of the organisation that the office belongs to. */
  public String party() {
    return state != null ? state : String.valueOf(organization);
  }

  private LocalDate seenOr(LocalDate other) {
    return seen != null ? seen : other;
  }
}

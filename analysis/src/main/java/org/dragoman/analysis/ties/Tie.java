package org.dragoman.analysis.ties;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A common membership, a treaty or a declaration that ties states.
 *
 * @param kind what binds them
 * @param name the organisation, treaty or declaration
 * @param subject what a treaty or declaration is about; null for a membership
 * @param states alpha-3 codes of the states tied
 * @param from the first day on which all of them are bound
 * @param to the last day; null while it is in force
 * @param source where the fact comes from
 */
public record Tie(
    TieKind kind,
    String name,
    @Nullable TieSubject subject,
    Set<String> states,
    LocalDate from,
    @Nullable LocalDate to,
    String source) {

  public Tie {
    states = java.util.Collections.unmodifiableSet(new TreeSet<>(states));
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          name + " cannot end on " + to + " before it begins on " + from);
    }
  }

  /** Whether it binds on that day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether it obliges its parties to come to each other's aid. */
  public boolean isAlliance() {
    return subject == TieSubject.MUTUAL_DEFENCE
        || (kind == TieKind.MEMBERSHIP && Ties.ALLIANCES.contains(name));
  }
}

package org.dragoman.record;

import java.time.LocalDate;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which PLOVER events that are no contacts are asked for.
 *
 * @param sides sides that must all take part, as actor or recipient
 * @param types one of these; empty for all
 * @param from not before that day; null for no bound
 * @param to not after that day; null for no bound
 * @param limit how many at the most, newest first; 0 for all
 */
public record ActionQuery(
    Set<Side> sides,
    Set<EventType> types,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int limit) {

  public ActionQuery {
    sides = Set.copyOf(sides);
    types = Set.copyOf(types);
  }
}

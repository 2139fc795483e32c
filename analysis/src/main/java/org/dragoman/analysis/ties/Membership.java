package org.dragoman.analysis.ties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state's time in an organisation or forum.
 *
 * @param organization its short name, as the actors' list has it
 * @param state the state's alpha-3 code
 * @param from the first day
 * @param to the last day; null while it is a member
 */
public record Membership(
    String organization, String state, LocalDate from, @Nullable LocalDate to) {

  public Membership {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          state + " cannot leave " + organization + " on " + to + " before joining on " + from);
    }
  }

  /** Whether the state is a member on that day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}

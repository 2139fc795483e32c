package org.dragoman.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that are looked at, both ends included.
 *
 * @param from the first day; null for no bound
 * @param to the last day; null for no bound
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Every day. */
  public static final Window ALL = new Window(null, null);

  public Window {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a window ends after it begins, not " + from + " to " + to);
    }
  }

  /** The {@code days} days up to and with {@code day}. */
  public static Window endingOn(LocalDate day, int days) {
    return new Window(day.minusDays(days - 1L), day);
  }

  /** Whether that day lies in it; a day that is not known lies in no bounded window. */
  public boolean contains(@Nullable LocalDate day) {
    if (day == null) {
      return from == null && to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** {@code 2024-01-01 to 2024-12-31}, {@code since 2024-01-01}, {@code all time}. */
  public String words() {
    if (from == null) {
      return to == null ? "all time" : "until " + to;
    }
    return to == null ? "since " + from : from + " to " + to;
  }
}

package org.dragoman.record;

import java.time.LocalDate;
import org.dragoman.codebook.DatePrecision;

/**
 * When a contact took or takes place.
 *
 * @param start the first day
 * @param end the last day, not before {@code start}
 * @param precision how exact the source is
 */
public record DateRange(LocalDate start, LocalDate end, DatePrecision precision) {

  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a date range ends after it starts, not " + start + " to " + end);
    }
  }

  /** Whether both share a day. */
  public boolean overlaps(DateRange other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }
}

package org.dragoman.events;

import java.time.LocalDate;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When an event took or takes place.
 *
 * @param text the words that tell it
 * @param span where they stand
 * @param start the first day; null where the text is relative and the publication date unknown
 * @param end the last day; null where {@code start} is
 * @param precision how exact the words are
 */
public record EventDate(
    String text,
    Span span,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    DatePrecision precision) {
  public EventDate {
    if ((start == null) != (end == null) || (start != null && end != null && end.isBefore(start))) {
      throw new IllegalArgumentException(
          "a date needs both days in order, or none: " + start + " to " + end);
    }
  }

  /** What is said of a date that stays unresolved for want of a publication date. */
  public String warning() {
    return "publication date unknown: '" + text + "' is left unresolved";
  }
}

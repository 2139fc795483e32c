package org.dragoman.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When a document was published: the ISO 8601 text as it was given, and its day in the time zone
 * that the text gives.
 */
public record Published(String iso, LocalDate day) {

  /**
   * Reads {@code 2025-10-07} or an instant such as {@code 2025-10-07T09:15:00Z}; empty for anything
   * else.
   */
  public static Optional<Published> parse(String iso) {
    String trimmed = iso.strip();
    if (trimmed.length() < 10) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(trimmed.substring(0, 10));
      if (trimmed.length() > 10
          && !trimmed.matches(
              "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?\\s?(Z|[+-]\\d\\d(:?\\d\\d)?)?")) {
        return Optional.empty();
      }
      return Optional.of(new Published(trimmed, day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A publication of which the day is known. */
  public static Published on(LocalDate day) {
    return new Published(day.toString(), day);
  }
}

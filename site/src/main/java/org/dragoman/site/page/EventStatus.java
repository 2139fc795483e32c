package org.dragoman.site.page;

import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/** What programs that know schema.org are told of what became of a contact. */
final class EventStatus {

  private EventStatus() {}

  /**
   * The name of schema.org for a status; null where it has none: a contact that was only proposed,
   * is disputed, or was declined has never been scheduled.
   */
  static @Nullable String of(Status status) {
    return switch (status) {
      case HELD, UNDER_WAY, PLANNED, BACKGROUND -> "https://schema.org/EventScheduled";
      case POSTPONED -> "https://schema.org/EventPostponed";
      case CANCELLED -> "https://schema.org/EventCancelled";
      case PROPOSED, DENIED, REFUSED, HYPOTHETICAL -> null;
    };
  }
}

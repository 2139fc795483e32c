package org.dragoman.events.action;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.dragoman.codebook.Status;

/**
 * PLOVER's rules on what is no plain fact: a cooperative act that is promised is an agreement, one
 * that is refused a rejection, a hostile one that is announced a threat; what is denied, wished or
 * only possible is no event.
 */
final class Reality {

  private Reality() {}

  /** What an act of {@code type} is when the text says {@code status} of it; empty for no event. */
  static Optional<EventType> typeOf(EventType type, Status status, boolean isTimeless) {
    return switch (status) {
      case HELD, UNDER_WAY, BACKGROUND -> Optional.of(type);
      case PLANNED -> Optional.of(isTimeless ? type : planned(type));
      case REFUSED -> isCooperative(type) ? Optional.of(EventType.REJECT) : Optional.empty();
      case PROPOSED, POSTPONED, CANCELLED, DENIED, HYPOTHETICAL -> Optional.empty();
    };
  }

  /** All that an act of {@code type} may be told as; any may be threatened under a condition. */
  static Set<EventType> typesOf(EventType type, boolean isTimeless) {
    Set<EventType> types = EnumSet.of(type, EventType.THREATEN);
    for (Status status : Status.values()) {
      typeOf(type, status, isTimeless).ifPresent(types::add);
    }
    return types;
  }

  private static EventType planned(EventType type) {
    if (isCooperative(type)) {
      return EventType.AGREE;
    }
    return type.quadClass() == QuadClass.MATERIAL_CONFLICT ? EventType.THREATEN : type;
  }

  static boolean isCooperative(EventType type) {
    return type.quadClass() == QuadClass.VERBAL_COOPERATION
        || type.quadClass() == QuadClass.MATERIAL_COOPERATION;
  }
}

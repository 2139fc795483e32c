package org.dragoman.events;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.codebook.EventType;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of events somebody asks for. A reader that is asked for few parses far less: what can
 * only tell others is never looked at.
 *
 * @param types events of these types, contacts among them
 * @param contacts whether all contacts are asked for, whatever their type
 */
public record Kinds(Set<EventType> types, boolean contacts) {

  /** All events. */
  public static final Kinds ALL = new Kinds(EnumSet.allOf(EventType.class), true);

  /** Contacts and nothing else. */
  public static final Kinds CONTACTS = new Kinds(Set.of(), true);

  private static final String CONTACTS_WORD = "contacts";

  public Kinds {
    types = Set.copyOf(types);
    if (types.isEmpty() && !contacts) {
      throw new IllegalArgumentException("at least one kind of events must be asked for");
    }
  }

  /**
   * The kinds that a list separated by commas names, as {@link #named} takes them; all where there
   * is no list.
   */
  public static Kinds listed(@Nullable String names) {
    return names == null ? ALL : named(List.of(names.split(",", -1)));
  }

  /**
   * The kinds with these names: PLOVER types in either case, or {@code contacts}.
   *
   * @throws DragomanException with a sentence that names what is not known
   */
  public static Kinds named(List<String> names) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    boolean contacts = false;
    for (String name : names) {
      String word = name.strip();
      if (word.equalsIgnoreCase(CONTACTS_WORD)) {
        contacts = true;
      } else {
        types.add(type(word));
      }
    }
    return new Kinds(types, contacts);
  }

  private static EventType type(String word) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.wire().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new DragomanException(
                    "'"
                        + word
                        + "' is no type of events; name contacts or some of "
                        + Arrays.stream(EventType.values())
                            .map(EventType::wire)
                            .collect(Collectors.joining(", "))));
  }

  /** Whether every event is asked for. */
  public boolean areAll() {
    return types.size() == EventType.values().length;
  }

  /** Whether nothing but contacts is asked for. */
  public boolean areContactsAlone() {
    return types.isEmpty();
  }

  /** Whether the event is asked for. */
  public boolean have(Event event) {
    return types.contains(event.type()) || (contacts && event.isContact());
  }

  /** What of a reading is asked for: such events, and what is said of them or of the document. */
  public Reading of(Reading reading) {
    if (areAll()) {
      return reading;
    }
    List<Event> events = reading.events().stream().filter(this::have).toList();
    Set<String> kept =
        events.stream()
            .map(Event::date)
            .filter(date -> date != null && date.start() == null)
            .map(EventDate::warning)
            .collect(Collectors.toSet());
    List<String> warnings =
        reading.warnings().stream()
            .filter(w -> kept.contains(w) || reading.document().warnings().contains(w))
            .toList();
    return new Reading(reading.document(), events, warnings);
  }
}

package org.dragoman.events;

import java.util.List;
import org.dragoman.text.Document;

/**
 * What one document gave: its events in the order of their first mention, and what could not be
 * made out.
 *
 * @param document what was read
 * @param events its events
 * @param warnings notes in words, for example a relative date without a publication date
 */
public record Reading(Document document, List<Event> events, List<String> warnings) {

  public Reading {
    events = List.copyOf(events);
    warnings = List.copyOf(warnings);
  }

  /** Of a document that tells of no event at all. */
  public static Reading ofNothing(Document document) {
    return new Reading(document, List.of(), document.warnings());
  }

  /** The events that are contacts. */
  public List<Event> contacts() {
    return events.stream().filter(Event::isContact).toList();
  }
}

package org.dragoman.site.text;

import java.util.List;
import org.dragoman.events.Event;

/**
 * An event with its fields and their words.
 *
 * @param event the event
 * @param fields its fields, in the order of a sentence: who, when, where, about what, on whose word
 */
public record MarkedEvent(Event event, List<FieldWords> fields) {

  public MarkedEvent {
    fields = List.copyOf(fields);
  }

  /** The fields of one kind. */
  public List<FieldWords> of(String kind) {
    return fields.stream().filter(field -> field.kind().equals(kind)).toList();
  }
}

package org.dragoman.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Topic;
import org.dragoman.text.Span;

/** Words of the document that carry a field of a contact. */
record Mark(Field field, Span span) {

  /** Those of {@code contact}, in the order of the text, none overlapping another. */
  static List<Mark> of(Event contact) {
    List<Mark> marks = new ArrayList<>();
    for (Participant participant : contact.participants()) {
      add(marks, Field.WHO, participant.span());
    }
    EventDate date = contact.date();
    if (date != null) {
      add(marks, Field.WHEN, date.span());
    }
    Place place = contact.place();
    if (place != null) {
      add(marks, Field.WHERE, place.span());
    }
    for (Topic topic : contact.topics()) {
      add(marks, Field.ABOUT, topic.span());
    }
    for (Attribution attribution : contact.attribution()) {
      add(marks, Field.ON_WHOSE_WORD, attribution.span());
    }
    marks.sort((one, other) -> one.span.compareTo(other.span));
    return marks;
  }

  private static void add(List<Mark> marks, Field field, Span span) {
    if (span.length() > 0 && marks.stream().noneMatch(mark -> mark.span.overlaps(span))) {
      marks.add(new Mark(field, span));
    }
  }
}

package org.dragoman.site.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Topic;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;
import org.dragoman.site.name.Words;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the fields of events with the words they rest on. */
@Component
public final class EventFields {

  private final Words words;

  EventFields(Words words) {
    this.words = words;
  }

  /** The events with their fields, numbered through the page. */
  public List<MarkedEvent> of(List<Event> events) {
    List<MarkedEvent> marked = new ArrayList<>();
    List<FieldWords> all = new ArrayList<>();
    for (Event event : events) {
      int first = all.size();
      fields(event, all);
      marked.add(new MarkedEvent(event, all.subList(first, all.size())));
    }
    return marked;
  }

  private void fields(Event event, List<FieldWords> all) {
    for (Participant participant : event.participants()) {
      add(
          all,
          "who",
          who(participant),
          inferred(participant),
          participant.text(),
          participant.span());
    }
    EventDate date = event.date();
    if (date != null) {
      add(all, "when", when(date), "", date.text(), date.span());
    }
    Place place = event.place();
    if (place != null) {
      String where = words.place(new PlaceEntry(place.name(), place.country()));
      add(all, "where", where, "", place.text(), place.span());
    }
    for (Topic topic : event.topics()) {
      add(all, "about", words.topic(topic.label()), "", topic.text(), topic.span());
    }
    for (Attribution source : event.attribution()) {
      add(all, "word-of", wordOf(source), "", source.text(), source.span());
    }
    for (Evidence evidence : event.evidence()) {
      add(all, "says", "", "", evidence.text(), evidence.span());
    }
  }

  private static void add(
      List<FieldWords> all, String kind, String value, String note, String text, Span span) {
    if (span.length() > 0) {
      all.add(FieldWords.numbered(all, kind, value, note, text, span));
    }
  }

  /** {@code Hakan Fidan, foreign minister of Türkiye}. */
  public String who(Participant participant) {
    String organization = participant.organization();
    if (organization != null) {
      return words.party(participant.name(), participant.office(), Side.organization(organization));
    }
    String country = participant.country();
    return country == null
        ? Objects.requireNonNullElse(participant.name(), "")
        : words.party(participant.name(), participant.office(), Side.state(country));
  }

  private String inferred(Participant participant) {
    return participant.inferred().isEmpty()
        ? ""
        : words.say("field.inferred", String.join(", ", participant.inferred()));
  }

  private String when(EventDate date) {
    return date.start() == null || date.end() == null
        ? words.say("date.unresolved")
        : words.date(new DateRange(date.start(), date.end(), date.precision()));
  }

  private String wordOf(Attribution source) {
    List<String> parts = new ArrayList<>();
    parts.add(words.of(source.kind()));
    add(parts, source.name());
    add(parts, source.organization());
    add(parts, words.names().state(source.country()));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isEmpty()) {
      parts.add(part);
    }
  }
}

package org.dragoman.record.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Context;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Topic;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.record.RecordException;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Events in the JSON of the output contract. */
public final class EventCode {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EventCode() {}

  /** The event as the contract writes it. */
  public static String write(Event event) {
    return ReadingJson.write(event);
  }

  /**
   * Reads one event of the contract.
   *
   * @throws RecordException where the text is none
   */
  public static Event read(String json) {
    try {
      return event(MAPPER.readTree(json));
    } catch (IOException | IllegalArgumentException e) {
      throw new RecordException(
          "an event of the record is not in the form of the contract ("
              + e.getMessage()
              + "); restore the record from a copy",
          e);
    }
  }

  /** The event that {@code node} holds; {@link IllegalArgumentException} where it holds none. */
  public static Event event(JsonNode node) {
    return new Event(
        text(node, "id"),
        EventType.of(text(node, "type")),
        textOrNull(node, "mode"),
        textOrNull(node, "cameo"),
        Status.of(text(node, "status")),
        term(node, "channel", Channel::of),
        list(node, "participants", EventCode::participant),
        date(node.path("date")),
        place(node.path("place")),
        list(
            node,
            "topics",
            topic -> new Topic(text(topic, "label"), text(topic, "text"), span(topic))),
        term(node, "agenda", Agenda::of),
        list(node, "attribution", EventCode::attribution),
        list(node, "evidence", words -> new Evidence(span(words), text(words, "text"))),
        node.path("confidence").asDouble(),
        list(node, "frames", JsonNode::asText),
        text(node, "lexicon"),
        list(node, "contexts", context -> Context.of(context.asText())));
  }

  private static Participant participant(JsonNode node) {
    return new Participant(
        Role.of(text(node, "role")),
        textOrNull(node, "name"),
        textOrNull(node, "office"),
        term(node, "level", Level::of),
        textOrNull(node, "country"),
        textOrNull(node, "organization"),
        textOrNull(node, "sector"),
        list(node, "inferred", JsonNode::asText),
        text(node, "text"),
        span(node));
  }

  private static Attribution attribution(JsonNode node) {
    return new Attribution(
        AttributionKind.of(text(node, "kind")),
        textOrNull(node, "country"),
        textOrNull(node, "organization"),
        textOrNull(node, "name"),
        text(node, "text"),
        span(node));
  }

  private static @Nullable EventDate date(JsonNode node) {
    return node.isObject()
        ? new EventDate(
            text(node, "text"),
            span(node),
            term(node, "start", LocalDate::parse),
            term(node, "end", LocalDate::parse),
            DatePrecision.of(text(node, "precision")))
        : null;
  }

  private static @Nullable Place place(JsonNode node) {
    return node.isObject()
        ? new Place(text(node, "name"), textOrNull(node, "country"), text(node, "text"), span(node))
        : null;
  }

  private static Span span(JsonNode node) {
    JsonNode span = node.path("span");
    return new Span(span.path(0).asInt(), span.path(1).asInt());
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("no text in \"" + field + "\"");
    }
    return value.asText();
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  private static <T> @Nullable T term(JsonNode node, String field, Function<String, T> of) {
    String wire = textOrNull(node, field);
    return wire == null ? null : of.apply(wire);
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> of) {
    List<T> values = new ArrayList<>();
    node.path(field).forEach(value -> values.add(of.apply(value)));
    return values;
  }
}

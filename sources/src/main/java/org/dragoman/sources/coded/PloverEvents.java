package org.dragoman.sources.coded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.sources.coded.CodedActor.Role;
import org.dragoman.sources.intake.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A record of PLOVER's JSON Lines; one with several event types is as many events. */
final class PloverEvents {

  private static final JsonMapper MAPPER = new JsonMapper();

  private PloverEvents() {}

  static List<CodedEvent> of(String line) {
    JsonNode record;
    try {
      record = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnreadableException("is not valid JSON and is skipped", e);
    }
    String id = text(record.path("id"));
    if (id == null) {
      throw new UnreadableException("has no event id and is skipped");
    }
    List<CodedActor> actors = new ArrayList<>();
    record.path("actor").forEach(actor -> actors.add(actor(Role.ACTOR, actor)));
    record.path("recipient").forEach(actor -> actors.add(actor(Role.RECIPIENT, actor)));
    List<CodedEvent> events = new ArrayList<>();
    for (JsonNode type : record.path("event")) {
      events.add(event(record, id, type.asText(), actors));
    }
    return events;
  }

  private static CodedEvent event(
      JsonNode record, String id, String type, List<CodedActor> actors) {
    JsonNode where = record.path("event_loc");
    JsonNode cited = record.path("cite_info");
    return new CodedEvent(
        Dataset.PLOVER,
        id,
        Row.dayOf(text(record.path("date"))),
        type.toUpperCase(Locale.ROOT),
        text(record.path("mode").path(0)),
        null,
        actors,
        RowEvents.place(
            firstOf(where, "resolved_place", "extracted_place", "city", "country"),
            firstOf(where, "country_code", "country"),
            number(where.path("lat")),
            number(where.path("lon"))),
        text(cited.path("url")),
        firstOf(cited, "publication", "corpus"),
        firstOf(record, "event_text", "text"));
  }

  private static CodedActor actor(Role role, JsonNode entity) {
    return new CodedActor(
        role,
        firstOf(entity, "identifier_text", "entity_text"),
        text(entity.path("code")),
        text(entity.path("sector")));
  }

  private static @Nullable String firstOf(JsonNode node, String... fields) {
    for (String field : fields) {
      String text = text(node.path(field));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode node) {
    if (node.isArray()) {
      return text(node.path(0));
    }
    String text = node.isValueNode() && !node.isNull() ? node.asText().strip() : "";
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Double number(JsonNode node) {
    try {
      return node.isNumber() || node.isTextual() ? Double.valueOf(node.asText()) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}

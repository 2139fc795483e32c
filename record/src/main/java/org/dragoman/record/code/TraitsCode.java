package org.dragoman.record.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.dragoman.record.RecordException;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.dragoman.record.merge.DateWindow;
import org.dragoman.record.merge.PartySide;
import org.dragoman.record.merge.Sketch;
import org.dragoman.record.merge.Traits;
import org.jspecify.annotations.Nullable;

/** What merging knows of a report, as JSON. */
public final class TraitsCode {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private TraitsCode() {}

  /** The traits as JSON. */
  public static String write(Traits traits) {
    ObjectNode node = MAPPER.createObjectNode();
    ArrayNode sides = node.putArray("sides");
    for (PartySide side : traits.sides()) {
      ObjectNode one = sides.addObject();
      one.put("side", side.side().code());
      side.names().forEach(one.putArray("names")::add);
      side.offices().forEach(one.putArray("offices")::add);
      one.put("level", side.level() == null ? null : side.level().wire());
    }
    node.put("channel", traits.channel().wire());
    node.put("status", traits.status().wire());
    node.put("basis", traits.window().basis().name());
    node.put("first", traits.window().first());
    node.put("last", traits.window().last());
    node.put("place", traits.placeName());
    node.put("country", traits.placeCountry());
    traits.topics().forEach(node.putArray("topics")::add);
    traits.gatherings().forEach(node.putArray("gatherings")::add);
    node.put("source", traits.source().wire());
    node.put("speaks", traits.speaksFor() == null ? null : traits.speaksFor().code());
    node.put("published", traits.published());
    node.put("document", traits.document().text());
    node.put("evidence", traits.evidence().text());
    return node.toString();
  }

  /** Reads what {@link #write} wrote. */
  public static Traits read(String reportId, String documentId, String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      String speaksFor = textOrNull(node, "speaks");
      return new Traits(
          reportId,
          documentId,
          sides(node.path("sides")),
          Channel.of(node.path("channel").asText()),
          Status.of(node.path("status").asText()),
          new DateWindow(
              DateWindow.Basis.valueOf(node.path("basis").asText()),
              node.path("first").asLong(),
              node.path("last").asLong()),
          textOrNull(node, "place"),
          textOrNull(node, "country"),
          texts(node.path("topics")),
          texts(node.path("gatherings")),
          SourceClass.of(node.path("source").asText()),
          speaksFor == null ? null : new Side(speaksFor),
          node.path("published").isNumber() ? node.path("published").asLong() : null,
          Sketch.parse(node.path("document").asText()),
          Sketch.parse(node.path("evidence").asText()));
    } catch (IOException | IllegalArgumentException e) {
      throw new RecordException(
          "report " + reportId + " of the record is damaged; restore the record from a copy", e);
    }
  }

  private static List<PartySide> sides(JsonNode nodes) {
    List<PartySide> sides = new ArrayList<>();
    for (JsonNode node : nodes) {
      String level = textOrNull(node, "level");
      sides.add(
          new PartySide(
              new Side(node.path("side").asText()),
              texts(node.path("names")),
              texts(node.path("offices")),
              level == null ? null : Level.of(level)));
    }
    return sides;
  }

  private static List<String> texts(JsonNode nodes) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }
}

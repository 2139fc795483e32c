package org.dragoman.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of JSON objects, where a missing field and null are the same. */
final class JsonFields {

  private JsonFields() {}

  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
  }

  /** The field's words; empty where there are none. */
  static String words(JsonNode node, String field) {
    String text = text(node, field);
    return text == null ? "" : text;
  }

  static List<JsonNode> list(JsonNode node, String field) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode value = node.get(field);
    if (value != null && value.isArray()) {
      value.forEach(items::add);
    }
    return items;
  }
}

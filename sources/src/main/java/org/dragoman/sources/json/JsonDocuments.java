package org.dragoman.sources.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.dragoman.sources.intake.Fields;
import org.dragoman.sources.intake.Limits;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object into a document: {@code id, title, text, date, outlet, url, language}, all but
 * {@code text} or {@code title} optional, every other field ignored.
 */
final class JsonDocuments {

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Limits.DOCUMENT_BYTES)
                          .maxNestingDepth(200)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * The document that {@code json} holds.
   *
   * @throws UnreadableException when it holds none; the message is a problem sentence
   */
  Document read(String json) {
    return document(object(json));
  }

  private JsonNode object(String json) {
    JsonNode node;
    try {
      node = mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "is not valid JSON (" + reason(e) + ") and is skipped; each line must be one object", e);
    }
    if (!node.isObject()) {
      throw new UnreadableException(
          "is JSON, but "
              + node.getNodeType().name().toLowerCase(Locale.ROOT)
              + " where an object with \"text\" is needed, and is skipped");
    }
    return node;
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    String bounded = first.length() > 120 ? first.substring(0, 120) + "…" : first;
    return e.getLocation() == null
        ? bounded
        : "column " + e.getLocation().getColumnNr() + ": " + bounded;
  }

  private static Document document(JsonNode node) {
    words(node, "title");
    words(node, "text");
    return new Fields(field -> string(node, field)).document();
  }

  private static void words(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value != null && !value.isNull() && !value.isTextual()) {
      throw new UnreadableException("has a \"" + field + "\" that is no string and is skipped");
    }
  }

  /** The field as a string; null where it is missing or no plain value. */
  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || !value.isValueNode() ? null : value.asText();
  }
}

package org.dragoman.sources.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.sources.intake.Limits;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
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
    String title = words(node, "title");
    String text = words(node, "text");
    if (title.isBlank() && text.isBlank()) {
      throw new UnreadableException("has neither \"text\" nor \"title\" and is skipped");
    }
    List<String> warnings = new ArrayList<>();
    Published published = published(node, warnings);
    String language = string(node, "language");
    return new Document(
        idOf(node),
        title.strip(),
        text,
        published,
        string(node, "outlet"),
        string(node, "url"),
        language == null ? "und" : language.toLowerCase(Locale.ROOT),
        warnings);
  }

  private static String idOf(JsonNode node) {
    JsonNode id = node.get("id");
    return id == null || !id.isValueNode() || id.isNull() ? "" : id.asText();
  }

  private static @Nullable Published published(JsonNode node, List<String> warnings) {
    String date = string(node, "date");
    if (date == null) {
      return null;
    }
    Published published = Published.parse(date).orElse(null);
    if (published == null) {
      warnings.add(
          "publication date \"" + date + "\" is not an ISO 8601 date and is treated as unknown");
    }
    return published;
  }

  private static String words(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value != null && !value.isNull() && !value.isTextual()) {
      throw new UnreadableException("has a \"" + field + "\" that is no string and is skipped");
    }
    return value == null || value.isNull() ? "" : value.textValue();
  }

  /** The field as a string; null where it is missing, empty or no plain value. */
  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull() || !value.isValueNode()) {
      return null;
    }
    String text = value.asText().strip();
    return text.isEmpty() ? null : text;
  }
}

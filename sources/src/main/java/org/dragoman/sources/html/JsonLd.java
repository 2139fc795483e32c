package org.dragoman.sources.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD (schema.org), where it does. */
final class JsonLd {

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i).*(?:article|blogposting|newsitem|report|posting|review|liveblog|statement).*");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final int DEEPEST = 8;

  private final List<JsonNode> articles = new ArrayList<>();

  /** The JSON-LD of {@code page}; blocks that are no JSON are passed over. */
  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
      try {
        found.collect(MAPPER.readTree(script.data()), 0);
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common, and the page has other places to look.
      }
    }
    return found;
  }

  private void collect(@Nullable JsonNode node, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(inner -> collect(inner, depth + 1));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      }
      collect(node.get("@graph"), depth + 1);
      collect(node.get("mainEntity"), depth + 1);
      collect(node.get("mainEntityOfPage"), depth + 1);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return ARTICLE.matcher(type.asText()).matches();
  }

  /** The first value of {@code field} that an article gives, or its {@code name}; null if none. */
  @Nullable String first(String field) {
    for (JsonNode article : articles) {
      String value = text(article.path(field));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? null : text(node.get(0));
    }
    if (node.isObject()) {
      return text(node.path("name"));
    }
    String value = node.isValueNode() ? node.asText().strip() : "";
    return value.isEmpty() || value.equals("null") ? null : value;
  }
}

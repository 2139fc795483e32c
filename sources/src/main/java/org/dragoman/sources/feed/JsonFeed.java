package org.dragoman.sources.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.sources.html.Fragment;
import org.dragoman.sources.html.PageDates;
import org.dragoman.sources.intake.UnreadableException;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonFeed() {}

  static Feed read(String json) {
    JsonNode feed;
    try {
      feed = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UnreadableException("is a JSON feed that is not valid JSON and is skipped", e);
    }
    if (!feed.path("items").isArray()) {
      throw new UnreadableException("is no RSS, Atom or JSON feed and is skipped");
    }
    String language = string(feed, "language");
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      items.add(item(item, language));
    }
    return new Feed(string(feed, "title"), items);
  }

  private static FeedItem item(JsonNode item, @Nullable String feedLanguage) {
    String id = string(item, "id");
    String link = string(item, "url");
    String title = string(item, "title");
    String date = string(item, "date_published");
    String language = string(item, "language");
    return new FeedItem(
        id != null ? id : link != null ? link : "",
        link != null && link.matches("(?is)https?://.+") ? link : null,
        title == null ? "" : title,
        text(item),
        date == null ? null : PageDates.read(date).orElse(null),
        code(language == null ? feedLanguage : language));
  }

  private static String text(JsonNode item) {
    String html = string(item, "content_html");
    if (html != null) {
      return Fragment.text(html);
    }
    String plain = string(item, "content_text");
    String summary = string(item, "summary");
    return plain != null ? plain : summary != null ? summary : "";
  }

  private static String code(@Nullable String language) {
    return language != null && language.matches("\\p{Alpha}{2}(?:[-_].*)?")
        ? language.substring(0, 2).toLowerCase(Locale.ROOT)
        : "und";
  }

  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    return text.isEmpty() ? null : text;
  }
}

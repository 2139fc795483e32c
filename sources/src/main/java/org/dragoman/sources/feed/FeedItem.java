package org.dragoman.sources.feed;

import java.util.List;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed, which is often no more than the lead of an article that stands elsewhere.
 *
 * @param id what the feed calls it; its link where it gives no id, empty where it gives neither
 * @param link where the article stands, or null
 * @param title its headline; may be empty
 * @param text its own words; may be empty
 * @param published when, in the time zone of the feed, or null
 * @param language ISO 639-1 code, or {@code und}
 */
public record FeedItem(
    String id,
    @Nullable String link,
    String title,
    String text,
    @Nullable Published published,
    String language) {

  /** Whether there is anything to read. */
  public boolean hasWords() {
    return !title.isBlank() || !text.isBlank();
  }

  /** The item's own words as a document, published by {@code outlet}. */
  public Document document(@Nullable String outlet, List<String> warnings) {
    return new Document(id, title, text, published, outlet, link, language, warnings);
  }
}

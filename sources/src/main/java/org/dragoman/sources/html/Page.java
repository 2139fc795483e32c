package org.dragoman.sources.html;

import java.util.List;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says, and says of itself.
 *
 * @param title the headline; empty where there is none
 * @param text the article, one line a block
 * @param published when, or null
 * @param outlet who, or null
 * @param url the page's own address, or null
 * @param language ISO 639-1 code, or {@code und}
 * @param warnings what could not be made out
 */
public record Page(
    String title,
    String text,
    @Nullable Published published,
    @Nullable String outlet,
    @Nullable String url,
    String language,
    List<String> warnings) {

  public Page {
    warnings = List.copyOf(warnings);
  }

  /**
   * The page as a document, its id the digest of its words; its outlet, where it does not name
   * itself, its host.
   */
  public Document document() {
    String host = url == null ? "" : Teasers.host(url);
    String named = outlet == null && !host.isEmpty() ? host : outlet;
    return new Document("", title, text, published, named, url, language, warnings);
  }
}

package org.dragoman.sources.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code <meta>} tags of a page by name, property or itemprop, whichever they use. */
final class MetaTags {

  private final Map<String, String> values = new HashMap<>();

  private MetaTags() {}

  /** The tags of {@code page}; of two with one name the first counts. */
  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element tag : page.select("meta[content]")) {
      String content = tag.attr("content").strip();
      for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        String name = tag.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.values.putIfAbsent(name, content);
        }
      }
    }
    return tags;
  }

  /** The content of the first of {@code names} that the page has, or null. */
  @Nullable String first(String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}

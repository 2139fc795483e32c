package org.dragoman.site.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A feed as JSON Feed 1.1. */
record JsonFeed(
    String version,
    String title,
    @JsonProperty("home_page_url") String page,
    @JsonProperty("feed_url") String self,
    List<Item> items) {

  /** A contact. */
  record Item(
      String id,
      String url,
      String title,
      @JsonProperty("content_text") String text,
      @JsonProperty("date_published") String published,
      List<String> tags) {}

  static JsonFeed of(Feed feed) {
    return new JsonFeed(
        "https://jsonfeed.org/version/1.1",
        feed.title(),
        feed.page(),
        feed.self(),
        feed.items().stream()
            .map(
                item ->
                    new Item(
                        item.href(),
                        item.href(),
                        item.title(),
                        item.text(),
                        (item.day() == null ? "1970-01-01" : item.day().toString()) + "T12:00:00Z",
                        item.topics()))
            .toList());
  }
}

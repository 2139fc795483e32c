package org.dragoman.sources.feed;

import java.util.List;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads a feed as a source: each item's own words are a document; its link is not followed. */
public final class FeedDocuments {

  private final Known known;

  public FeedDocuments(Known known) {
    this.known = known;
  }

  /** Hands over every item of the feed in {@code bytes}, which {@code input} names in messages. */
  public void read(
      byte[] bytes, @Nullable String charset, @Nullable String url, String input, Intake intake) {
    Feed feed = FeedParser.read(bytes, charset, url);
    if (feed.items().isEmpty()) {
      intake.problem(new Problem(input, "is a feed without any items"));
    }
    int number = 0;
    for (FeedItem item : feed.items()) {
      number++;
      if (item.hasWords()) {
        Document document = known.applyTo(item.document(feed.title(), List.of()));
        intake.found(new Found(document, input, "", 0, item.id().isEmpty() ? null : item.id()));
      } else {
        intake.problem(new Problem(input, "has no words in item " + number + ", which is skipped"));
      }
    }
  }
}

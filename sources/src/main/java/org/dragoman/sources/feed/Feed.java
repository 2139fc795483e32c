package org.dragoman.sources.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed: who publishes it, and its newest items in their order.
 *
 * @param title its name, which is the outlet of its items; null where it has none
 * @param items its items, those without any words too
 */
public record Feed(@Nullable String title, List<FeedItem> items) {

  public Feed {
    items = List.copyOf(items);
  }
}

package org.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a longer list.
 *
 * @param items what is on it
 * @param next the cursor of the page that follows; null for the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }
}

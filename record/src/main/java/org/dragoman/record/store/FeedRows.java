package org.dragoman.record.store;

import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of watched feeds: what is remembered of each between two polls. */
final class FeedRows {

  private FeedRows() {}

  /** What is remembered of the feed at {@code url}. */
  static Optional<String> find(Handle handle, String url) {
    return handle
        .createQuery("SELECT state FROM feed WHERE url = :url")
        .bind("url", url)
        .mapTo(String.class)
        .findOne();
  }

  /** Remembers {@code states}, by the address of the feed, in the place of earlier ones. */
  static void keep(Handle handle, Map<String, String> states) {
    states.forEach(
        (url, state) ->
            handle
                .createUpdate(
                    "INSERT INTO feed (url, state) VALUES (:url, :state)"
                        + " ON CONFLICT (url) DO UPDATE SET state = excluded.state")
                .bind("url", url)
                .bind("state", state)
                .execute());
  }
}

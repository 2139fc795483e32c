package org.dragoman.site.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a queue.
 *
 * @param waiting what waits, the newest first; a page that had to look at many contacts may have
 *     none
 * @param next where the next page begins; null after the last contact of the record
 */
public record Queued(List<Waiting> waiting, @Nullable String next) {

  public Queued {
    waiting = List.copyOf(waiting);
  }
}

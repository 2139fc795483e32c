package org.dragoman.record.merge;

import java.util.List;
import org.dragoman.codebook.Level;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * A side of a report as merging sees it.
 *
 * @param side the state or organisation
 * @param names the persons that speak for it, sorted
 * @param offices their offices and those of the unnamed, sorted
 * @param level the highest rank among them; null when not told
 */
public record PartySide(
    Side side, List<String> names, List<String> offices, @Nullable Level level) {

  public PartySide {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
  }
}

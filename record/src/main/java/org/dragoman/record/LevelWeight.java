package org.dragoman.record;

import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/** How much a contact counts by the rank at which it takes place. */
@FunctionalInterface
public interface LevelWeight {

  /** The weight of a rank; null where none is told. */
  int of(@Nullable Level level);
}

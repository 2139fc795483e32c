package org.dragoman.events.action;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Context;
import org.jspecify.annotations.Nullable;

/**
 * A closer mode, code or context where one of some words stands in the clause.
 *
 * @param mode the mode; null where it stays as it is
 * @param cameo the CAMEO code; null where it stays as it is
 * @param contexts contexts to add
 * @param words dictionary forms of which one must stand in the clause
 */
record Refinement(
    @Nullable String mode, @Nullable String cameo, List<Context> contexts, Set<String> words) {

  Refinement {
    contexts = List.copyOf(contexts);
    words = Set.copyOf(words);
  }
}

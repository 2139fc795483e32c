package org.dragoman.actors.coreference;

import java.util.List;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/**
 * A person or an unnamed office-holder of one document, with all that its mentions tell together.
 *
 * @param number its place among the actors of the document, from 0
 * @param name the fullest form of the name; null for an unnamed official
 * @param office the office as told, or as the list of office-holders gives it; null when not known
 * @param level the rank; null when not known
 * @param affiliation the state or organisation; null when not known
 * @param isListed whether the lists of office-holders tell the state, though not which office
 * @param inferred which of office, level and country the text leaves out
 */
public record Actor(
    int number,
    @Nullable String name,
    @Nullable String office,
    @Nullable Level level,
    @Nullable Affiliation affiliation,
    boolean isListed,
    List<String> inferred) {

  public Actor {
    inferred = List.copyOf(inferred);
  }
}

package org.dragoman.actors.office;

import java.util.List;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/**
 * An office in its normal form.
 *
 * @param name the normal form, in lower case: foreign minister
 * @param kind what kind of word it is
 * @param level the rank that goes with it; null where it tells none
 * @param unique whether a state has one holder at a time
 * @param states the alpha-3 codes of the states that the term alone points to: USA for secretary of
 *     state
 */
public record Office(
    String name, OfficeKind kind, @Nullable Level level, boolean unique, List<String> states) {

  public Office {
    states = List.copyOf(states);
  }
}

package org.dragoman.events.frame;

import java.util.List;
import java.util.Set;

/**
 * What a sentence must have before a frame can match it at all, wherever it stands: what the gate
 * asks for.
 *
 * @param words dictionary forms of which all must be there
 * @param oneOfEach sets of dictionary forms, of each of which one must be there
 * @param need whom it must name
 */
public record Demand(List<String> words, List<Set<String>> oneOfEach, Need need) {

  public Demand {
    words = List.copyOf(words);
    oneOfEach = List.copyOf(oneOfEach);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a demand names at least one word");
    }
  }
}

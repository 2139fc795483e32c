package org.dragoman.briefing;

import java.util.List;

/**
 * A sentence of a brief with all that it rests on.
 *
 * @param text the sentence, with its full stop
 * @param citations at least one
 */
public record Statement(String text, List<Citation> citations) {

  public Statement {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a sentence of a brief rests on something: " + text);
    }
  }
}

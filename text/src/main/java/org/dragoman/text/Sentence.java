package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed sentence.
 *
 * @param span its place in the document's content
 * @param tokens its words in order
 */
public record Sentence(Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The word at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** How many words there are. */
  public int size() {
    return tokens.size();
  }

  /** The words that depend directly on {@code head}, in order. */
  public List<Token> dependents(int head) {
    List<Token> dependents = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == head) {
        dependents.add(token);
      }
    }
    return dependents;
  }
}

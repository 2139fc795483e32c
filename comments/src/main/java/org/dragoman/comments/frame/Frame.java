package org.dragoman.comments.frame;

import java.util.List;

/**
 * A sentence frame: a pattern of words, word classes and a target, and what it says of that target.
 *
 * @param id stable name, shown to moderators
 * @param attack what it says
 * @param ownNegation whether the pattern holds its own negation, so that another turns nothing
 *     round
 * @param elements the pattern
 * @param example a sentence that it is for
 * @param counterExample a near miss that it must leave alone
 */
public record Frame(
    String id,
    Attack attack,
    boolean ownNegation,
    List<Element> elements,
    String example,
    String counterExample) {

  public Frame {
    elements = List.copyOf(elements);
  }
}

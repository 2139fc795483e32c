package org.dragoman.models;

/**
 * Where a feature finds its word.
 *
 * @param source where to begin
 * @param window how many words further on to go (for {@link Source#STACK}, how deep)
 * @param relation the relative of that word to take
 */
public record Place(Source source, int window, Relation relation) {

  /** Where to begin. */
  public enum Source {
    /** The word on top of the stack, or the word to tag. */
    TOP,
    /** The next word of the input. */
    INPUT,
    /** The stack below its top. */
    STACK
  }

  /** Relatives in the tree built so far. */
  public enum Relation {
    SELF,
    HEAD,
    GRAND_HEAD,
    LEFTMOST,
    SECOND_LEFTMOST,
    RIGHTMOST,
    SECOND_RIGHTMOST,
    LEFT_SIBLING,
    SECOND_LEFT_SIBLING
  }
}

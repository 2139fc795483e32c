package org.dragoman.events.frame;

import java.util.List;

/**
 * The word that tells an event.
 *
 * @param kind a verb or a noun
 * @param lemmas its dictionary forms; each may have further words that must go with it: {@code
 *     sit+down}
 * @param unless prepositions that must not follow: {@code call on}
 */
public record Trigger(Kind kind, List<String> lemmas, List<String> unless) {

  /** What part of speech a trigger is. */
  public enum Kind {
    /** A verb. */
    VERB,
    /** A noun. */
    NOUN
  }

  public Trigger {
    lemmas = List.copyOf(lemmas);
    unless = List.copyOf(unless);
  }
}

package org.dragoman.events.action;

import java.util.List;

/**
 * A way of telling an action: trigger words, and what must stand around them.
 *
 * @param kind the part of speech of the trigger
 * @param words dictionary forms; {@code carry+out} asks for a further word beside it
 * @param conditions all of which must hold
 */
record Pattern(Kind kind, List<String> words, List<Condition> conditions) {

  /** What part of speech a trigger is. */
  enum Kind {
    /** A verb. */
    VERB,
    /** A noun. */
    NOUN,
    /** An adjective as predicate: ready to, responsible for. */
    ADJECTIVE,
    /** A verb of duty in reported speech: said that they must. */
    MODAL
  }

  Pattern {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
  }
}

package org.dragoman.events.action;

import java.util.List;
import java.util.Set;

/**
 * What must, or must not, stand at a place around a trigger.
 *
 * @param place {@code object}, {@code subject}, {@code to} (an infinitive or clause), {@code
 *     carrier} (the verb that has the noun as its object), {@code modifier}, or a preposition
 * @param isWanted false where the place must hold none of the words
 * @param words dictionary forms of the head that stands there; sectors such as {@code MIL} ask for
 *     a party of that sort; {@code *} takes any
 */
record Condition(String place, boolean isWanted, Set<String> words) {

  static final String ANY = "*";

  Condition {
    words = Set.copyOf(words);
  }

  static Condition of(String place, boolean isWanted, List<String> words) {
    return new Condition(place, isWanted, Set.copyOf(words));
  }

  boolean takesAny() {
    return words.contains(ANY);
  }
}

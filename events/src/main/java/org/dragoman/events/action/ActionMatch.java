package org.dragoman.events.action;

import org.dragoman.text.Token;

/**
 * A frame of an action that matches at a word.
 *
 * @param frame the frame
 * @param pattern the pattern of it that matched
 * @param trigger the word
 * @param verb the verb that carries it; the trigger where there is none
 */
record ActionMatch(ActionFrame frame, Pattern pattern, Token trigger, Token verb) {

  boolean isNominal() {
    return pattern.kind() == Pattern.Kind.NOUN;
  }
}

package org.dragoman.events.topic;

import org.dragoman.text.Token;

/**
 * Where a sentence tells a contact.
 *
 * @param trigger the word that tells it
 * @param verb the verb that carries it; the trigger where none does
 */
public record Occasion(Token trigger, Token verb) {

  /** Whether the contact is told beside the verb's own act: "During a visit, they signed …". */
  boolean isAside() {
    return !verb.equals(trigger);
  }
}

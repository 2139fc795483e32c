package org.dragoman.events.action;

import org.dragoman.text.Token;

/**
 * The word that tells a contact, which is read elsewhere.
 *
 * @param trigger the word
 * @param verb the verb that carries it; the trigger where there is none
 */
public record ContactWord(Token trigger, Token verb) {}

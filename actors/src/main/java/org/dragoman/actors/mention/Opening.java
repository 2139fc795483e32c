package org.dragoman.actors.mention;

/**
 * The small words that open a phrase.
 *
 * @param from the phrase's first token
 * @param isDefinite "the", "this": a party known from before
 * @param isOwned "his", "its": the party of another
 */
record Opening(int from, boolean isDefinite, boolean isOwned) {

  /** The same words before a phrase that begins further right. */
  Opening at(int token) {
    return new Opening(token, isDefinite, isOwned);
  }
}

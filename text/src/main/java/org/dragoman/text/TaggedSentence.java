package org.dragoman.text;

/** A sentence whose words are known and whose tree may still be grown. For one thread at a time. */
public interface TaggedSentence {

  /** The words with their tags and dictionary forms; no word has a head or a relation yet. */
  Sentence words();

  /** The same words with their tree. */
  Sentence parse();
}

package org.dragoman.models;

/** What a feature of many values looks at in a word. */
public enum Group {
  /** Each tag that the lexicon gives the word. */
  AMBIGUITY,
  /** Each Brown cluster of the word. */
  CLUSTERS,
  /** Its capitals, digits and punctuation: NLP4J's numbers 0 to 13. */
  ORTHOGRAPHY,
  /** 0 the first word of the sentence, 1 the last. */
  POSITION;

  /** How many values {@link #ORTHOGRAPHY} has. */
  public static final int ORTHOGRAPHY_SIZE = 14;
}

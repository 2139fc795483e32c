package org.dragoman.text.en;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;

/** Finds the dictionary forms of words. */
final class Lemmatizer {

  private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();

  /** The lemma of a word in folded form with the given tag. */
  String lemma(String folded, String tag) {
    return analyzer.lemmatize(folded, tag);
  }
}

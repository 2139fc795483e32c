package org.dragoman.text.en;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Splits a sentence into words as the Penn Treebank does. */
final class EnglishTokenizer {

  private final Tokenizer tokenizer =
      new edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer();

  /** The words of a sentence, with nothing but spaces left out. */
  List<String> words(String plain) {
    List<String> words = new ArrayList<>();
    tokenizer.tokenize(plain).forEach(token -> words.add(token.getWordForm()));
    return words;
  }
}

package org.dragoman.text.en;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Splits a sentence into words as the Penn Treebank does, with NLP4J's tokeniser. */
final class EnglishTokenizer {

  /**
   * What is longer without a space is no text, and is kept whole: the tokeniser would take ages.
   */
  private static final int LONGEST_WORD = 250;

  private final Tokenizer tokenizer =
      new edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer();

  /** The words of a sentence, with nothing but spaces left out. */
  List<String> words(String plain) {
    List<String> words = new ArrayList<>(plain.length() / 4);
    int done = 0;
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ' ') {
        if (i - start > LONGEST_WORD) {
          add(plain.substring(done, start), words);
          words.add(plain.substring(start, i));
          done = i;
        }
        start = i + 1;
      }
    }
    add(plain.substring(done), words);
    return words;
  }

  private void add(String plain, List<String> words) {
    if (!plain.isBlank()) {
      tokenizer.tokenize(plain).forEach(token -> words.add(token.getWordForm()));
    }
  }
}

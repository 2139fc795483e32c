package org.dragoman.text.en;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a sentence into words as the Penn Treebank does, with NLP4J's tokeniser. That takes
 * microseconds a word, so {@linkplain WholeWords whole words}, which are most, are taken as they
 * are, and it is given the stretches between them alone.
 *
 * <p>They come out as they would in their sentence. What the tokeniser does with a word depends on
 * others in three ways only: a letter or number between brackets is joined to them, the full stop
 * of "No." stays before a number, and that of a word which is all there is goes.
 */
final class EnglishTokenizer {

  /**
   * What is longer without a space is no text, and is kept whole: the tokeniser would take ages.
   */
  private static final int LONGEST_WORD = 250;

  /** Stands beside a stretch so that it is not all there is. */
  private static final String COMPANION = "a ";

  private final Tokenizer tokenizer =
      new edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer();

  private final WholeWords whole = new WholeWords(this::split);

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
    int done = 0;
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ' ') {
        String stretch = plain.substring(done, Math.max(done, start));
        String word = plain.substring(start, i);
        if (isWhole(word, stretch)) {
          addStretch(stretch, true, words);
          words.add(word);
          done = i;
        }
        start = i + 1;
      }
    }
    addStretch(plain.substring(done), done > 0, words);
  }

  /** Whether a word is whole behind a stretch; a letter may stand in brackets. */
  private boolean isWhole(String word, String stretch) {
    return (word.length() > 1 || stretch.isBlank()) && whole.contains(word);
  }

  private void addStretch(String stretch, boolean hasNeighbours, List<String> words) {
    if (stretch.isBlank()) {
      return;
    }
    if (hasNeighbours && stretch.stripTrailing().endsWith(".")) {
      List<String> split = split(COMPANION + stretch);
      words.addAll(split.subList(1, split.size()));
    } else {
      words.addAll(split(stretch));
    }
  }

  private List<String> split(String stretch) {
    List<String> words = new ArrayList<>();
    tokenizer.tokenize(stretch).forEach(token -> addPlain(token.getWordForm(), words));
    return words;
  }

  /** The tokeniser takes the UN of "UN-led" for the prefix of "un-American". */
  private static void addPlain(String word, List<String> words) {
    int hyphen = word.indexOf('-');
    boolean isName = hyphen >= 2 && hyphen + 1 < word.length();
    for (int i = 0; isName && i < word.length(); i++) {
      char c = word.charAt(i);
      isName = i < hyphen ? c >= 'A' && c <= 'Z' : i == hyphen || (c >= 'a' && c <= 'z');
    }
    if (isName) {
      words.add(word.substring(0, hyphen));
      words.add("-");
      words.add(word.substring(hyphen + 1));
    } else {
      words.add(word);
    }
  }
}

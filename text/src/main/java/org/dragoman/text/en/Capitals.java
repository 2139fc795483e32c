package org.dragoman.text.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.models.Lexicon;

/** Gives the words of an upper-case headline the capitals that they would have in a sentence. */
final class Capitals {

  private static final int FEWEST_LETTERS = 8;

  private final Lexicon lexicon;

  Capitals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a text of more than one word is written in capitals throughout. */
  static boolean areAll(String text) {
    int upper = 0;
    int lower = 0;
    boolean spaced = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      spaced |= c == ' ' && upper > 0;
    }
    return spaced && upper >= FEWEST_LETTERS && lower * 10 < upper;
  }

  /** The words with capitals for the first and for names, else in lower case. */
  List<String> recase(List<String> words) {
    List<String> recased = new ArrayList<>(words.size());
    for (String word : words) {
      recased.add(recase(word, recased.isEmpty()));
    }
    return recased;
  }

  /** {@code word} with a capital where it is a name or {@code first}, else in lower case. */
  private String recase(String word, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isShortForm(word)) {
      return word;
    }
    int ambiguity = Lexicon.ambiguity(lexicon.entry(lower));
    boolean name = ambiguity < 0 || lexicon.ambiguityClass(ambiguity).startsWith("NNP");
    return first || name ? capitalised(word, lower) : lower;
  }

  private static boolean isShortForm(String word) {
    boolean letter = false;
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c) || (c == '.' && word.length() > 1)) {
        return true;
      }
      letter |= Character.isLetter(c);
      vowel |= "AEIOUYaeiouy".indexOf(c) >= 0 || c > 0x7F;
    }
    return letter && !vowel && word.length() > 1 && word.charAt(0) != '\'';
  }

  private static String capitalised(String word, String lower) {
    int i = 0;
    while (i < word.length() && !Character.isLetter(word.charAt(i))) {
      i++;
    }
    return i == word.length() || lower.length() != word.length()
        ? lower
        : lower.substring(0, i) + word.charAt(i) + lower.substring(i + 1);
  }
}

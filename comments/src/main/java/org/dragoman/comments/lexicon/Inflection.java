package org.dragoman.comments.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** Writes the forms of an English base word by the regular rules of spelling. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /**
   * All forms of {@code word}: {@code kind} is {@code -} for the word alone, {@code noun}, {@code
   * verb}, {@code adjective}, or {@code +form,form} for the word and these. Of a phrase, a verb
   * changes its first word and a noun its last.
   */
  static Set<String> forms(Rows.Row row, String word, String kind) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    switch (kind) {
      case "-" -> {}
      case "noun" -> forms.add(plural(word));
      case "verb" -> verb(word, forms);
      case "adjective" -> adjective(word, forms);
      default -> given(row, kind, forms);
    }
    return forms;
  }

  private static void given(Rows.Row row, String kind, Set<String> forms) {
    if (!kind.startsWith("+")) {
      throw row.mistake(
          "unknown inflection \""
              + kind
              + "\"; known: -, noun, verb, adjective, or + with the forms themselves");
    }
    for (String form : kind.substring(1).split(",", -1)) {
      forms.add(form.strip());
    }
  }

  private static String plural(String word) {
    if (word.endsWith("y") && !endsInVowelBefore(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (hisses(word) ? "es" : "s");
  }

  private static void verb(String phrase, Set<String> forms) {
    int space = phrase.indexOf(' ');
    String word = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    forms.add(plural(word) + rest);
    String stem = stem(word);
    forms.add(stem + "ing" + rest);
    forms.add(stem + "in" + rest);
    forms.add((word.endsWith("e") ? word + "d" : pastStem(word, stem) + "ed") + rest);
  }

  private static String pastStem(String word, String stem) {
    return word.endsWith("y") && !endsInVowelBefore(word)
        ? word.substring(0, word.length() - 1) + "i"
        : stem;
  }

  private static void adjective(String word, Set<String> forms) {
    String base = word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : stem(word);
    forms.add(base + "er");
    forms.add(base + "est");
    forms.add(word.endsWith("y") ? base + "ly" : word + "ly");
  }

  /** Drops a mute e, doubles the consonant of a short stressed syllable. */
  private static String stem(String word) {
    int n = word.length();
    if (word.endsWith("e") && !word.endsWith("ee")) {
      return word.substring(0, n - 1);
    }
    boolean short1 =
        n >= 3
            && n <= 4
            && !vowel(word.charAt(n - 1))
            && vowel(word.charAt(n - 2))
            && !vowel(word.charAt(n - 3))
            && "wxy".indexOf(word.charAt(n - 1)) < 0;
    return short1 ? word + word.charAt(n - 1) : word;
  }

  private static boolean endsInVowelBefore(String word) {
    return word.length() > 1 && vowel(word.charAt(word.length() - 2));
  }

  private static boolean hisses(String word) {
    return word.endsWith("s") || word.endsWith("x") || word.endsWith("sh") || word.endsWith("ch");
  }

  private static boolean vowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}

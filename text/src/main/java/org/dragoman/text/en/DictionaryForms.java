package org.dragoman.text.en;

import java.util.Locale;
import java.util.Map;

/**
 * The dictionary forms that tokens show, made of those that the models know: where these fold
 * numbers and links, or leave a past form as it is.
 */
final class DictionaryForms {

  /** Past forms that NLP4J has among its words of other kinds and leaves as they are. */
  private static final Map<String, String> PAST =
      Map.of(
          "ended", "end",
          "followed", "follow",
          "happened", "happen",
          "performed", "perform",
          "provided", "provide",
          "represented", "represent");

  private DictionaryForms() {}

  /** The dictionary form of a word. */
  static String of(String lemma, String form, String tag) {
    boolean isFolded = lemma.indexOf('#') >= 0 || lemma.indexOf('0') >= 0 || lemma.equals("I");
    if (isFolded) {
      return form.toLowerCase(Locale.ROOT);
    }
    boolean isPast = tag.equals("VBD") || tag.equals("VBN");
    return isPast ? PAST.getOrDefault(lemma, lemma) : lemma;
  }
}

package org.dragoman.evaluation.contact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names without what differs from one way of writing them to the other. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9 ]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

  private Folding() {}

  /** The words, in plain lower-case letters and digits. */
  static List<String> words(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace("ı", "i").replace("ə", "e");
    return Arrays.stream(OTHERS.matcher(lower).replaceAll(" ").split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static String phrase(@Nullable String text) {
    return String.join(" ", words(text));
  }

  /** The last word of a name that is no suffix; empty where there is none. */
  static String surname(String name) {
    String surname = "";
    for (String word : words(name)) {
      surname = SUFFIXES.contains(word) ? surname : word;
    }
    return surname;
  }
}

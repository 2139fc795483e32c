package org.dragoman.actors.holder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Folding;
import org.jspecify.annotations.Nullable;

/** The forms under which a person's name is looked up. */
final class PersonName {

  /** States whose people are named family name first in English news too. */
  private static final Set<String> FAMILY_NAME_FIRST =
      Set.of("CHN", "PRK", "KOR", "TWN", "HKG", "MAC", "KHM", "SGP");

  /** The most common name of all, and the one with the most spellings. */
  private static final Pattern MUHAMMAD = Pattern.compile("\\bm[ou]ham[ae]d\\b");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ash", "ad", "an", "ar", "at", "az", "bin", "bint", "ibn", "ben", "abu",
          "von", "van", "der", "den", "de", "da", "do", "dos", "das", "del", "della", "di", "la",
          "le", "du", "ter", "zu", "af", "st", "ould", "mac", "ul", "ur");

  private PersonName() {}

  /** Lower case, folded, hyphens and stops gone, single initials left out. */
  static String key(String name) {
    String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (String word : words(folded)) {
      if (word.length() > 1) {
        key.append(key.isEmpty() ? "" : " ").append(word);
      }
    }
    return key.toString();
  }

  /** A key with each doubled letter written once: "akhannouch" and "akhanouch" are one name. */
  static String loose(String key) {
    StringBuilder loose = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        loose.append(key.charAt(i));
      }
    }
    return MUHAMMAD.matcher(loose).replaceAll("mohamed");
  }

  /** The first and the last word of a key of three words or more, or null. */
  static @Nullable String shortKey(String key) {
    int first = key.indexOf(' ');
    int last = key.lastIndexOf(' ');
    return first < 0 || first == last ? null : key.substring(0, first) + key.substring(last);
  }

  /** The family name of a key, with its particles: "von der leyen", "al sharaa". */
  static String surname(String key, @Nullable String state) {
    List<String> words = List.of(key.split(" ", -1));
    if (words.size() > 1 && state != null && FAMILY_NAME_FIRST.contains(state)) {
      return words.get(0);
    }
    int start = words.size() - 1;
    while (start > 1 && PARTICLES.contains(words.get(start - 1))) {
      start--;
    }
    return String.join(" ", words.subList(start, words.size()));
  }

  /** A surname without its particles, which news often drops: "sharaa", "assad". */
  static String bare(String surname) {
    String bare = surname;
    int space = bare.indexOf(' ');
    while (space > 0 && PARTICLES.contains(bare.substring(0, space))) {
      bare = bare.substring(space + 1);
      space = bare.indexOf(' ');
    }
    return bare;
  }

  private static List<String> words(String folded) {
    StringBuilder words = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '-' || Character.isWhitespace(c)) {
        words.append(' ');
      } else if (Character.isLetterOrDigit(c)) {
        words.append(c);
      }
    }
    return List.of(words.toString().strip().split(" +", -1));
  }
}

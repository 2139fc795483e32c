package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.actors.organization.Organization;

/**
 * The abbreviations that a text explains: in one that tells of the "Partnership for Central America
 * (PCA)", PCA is no court of arbitration.
 */
final class OwnAbbreviations {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");

  /** How far before its brackets the name is looked for, in characters. */
  private static final int LONGEST_NAME = 100;

  private static final int FEWEST_LETTERS = 3;

  private OwnAbbreviations() {}

  /**
   * Whether {@code content} explains the abbreviation by a name with no word of the organisation's.
   */
  static boolean isOfAnother(String content, String abbreviation, Organization organization) {
    int brackets =
        abbreviation.length() < FEWEST_LETTERS ? -1 : content.indexOf("(" + abbreviation + ")");
    List<String> name = brackets < 0 ? List.of() : nameBefore(content, brackets, abbreviation);
    return !name.isEmpty() && name.stream().noneMatch(word -> isWordOf(word, organization));
  }

  /** The capitalised words before the brackets whose first letters make the abbreviation. */
  private static List<String> nameBefore(String content, int brackets, String abbreviation) {
    List<String> words = new ArrayList<>();
    Matcher matcher =
        WORD.matcher(content.substring(Math.max(0, brackets - LONGEST_NAME), brackets));
    while (matcher.find()) {
      if (Character.isUpperCase(matcher.group().charAt(0))) {
        words.add(matcher.group());
      }
    }
    int first = words.size() - abbreviation.length();
    if (first < 0) {
      return List.of();
    }
    List<String> name = words.subList(first, words.size());
    StringBuilder initials = new StringBuilder();
    name.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().contentEquals(abbreviation) ? name : List.of();
  }

  private static boolean isWordOf(String word, Organization organization) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(organization.name()), organization.names().stream())
        .map(name -> List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+")))
        .anyMatch(words -> words.contains(lower));
  }
}

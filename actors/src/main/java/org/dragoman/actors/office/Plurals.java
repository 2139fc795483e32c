package org.dragoman.actors.office;

import java.util.Set;

/** The plural of an office term: foreign ministers, secretaries of state, attorneys general. */
final class Plurals {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "to", "in", "at", "on", "without", "d'affaires", "and");

  private static final Set<String> ADJECTIVES_AFTER = Set.of("general", "plenipotentiary");

  private static final Set<String> NOUNS_BEFORE_GENERAL =
      Set.of("secretary", "attorney", "director", "consul", "prosecutor", "governor", "auditor");

  private Plurals() {}

  static String of(String term) {
    int end = headEnd(term);
    return plural(term.substring(0, end)) + term.substring(end);
  }

  private static int headEnd(String term) {
    int end = term.length();
    for (int space = term.indexOf(' '); space > 0; space = term.indexOf(' ', space + 1)) {
      int next = term.indexOf(' ', space + 1);
      String word = term.substring(space + 1, next < 0 ? term.length() : next);
      if (PREPOSITIONS.contains(word) || isAdjective(term.substring(0, space), word)) {
        return space;
      }
    }
    return end;
  }

  private static boolean isAdjective(String before, String word) {
    String last = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('-')) + 1);
    return ADJECTIVES_AFTER.contains(word) && NOUNS_BEFORE_GENERAL.contains(last);
  }

  private static String plural(String noun) {
    if (noun.endsWith("man") && !noun.endsWith("german")) {
      return noun.substring(0, noun.length() - 3) + "men";
    }
    if (noun.endsWith("y") && !noun.endsWith("ey") && !noun.endsWith("oy")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("s") || noun.endsWith("ch") ? noun + "es" : noun + "s";
  }
}

package org.dragoman.actors.holder;

import java.util.Set;

/** Whom news names by surname alone: heads, foreign ministers, and a few more. */
final class Prominence {

  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "prime minister",
          "foreign minister",
          "secretary of state",
          "chancellor",
          "king",
          "emir",
          "sultan",
          "crown prince",
          "pope",
          "secretary general",
          "high representative",
          "supreme leader",
          "general secretary",
          "foreign secretary",
          "national security advisor",
          "defense minister",
          "secretary of defense",
          "vice president",
          "leader",
          "taoiseach");

  private Prominence() {}

  static boolean isProminent(Term term) {
    return OFFICES.contains(term.office());
  }
}

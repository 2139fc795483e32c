package org.dragoman.events.syntax.repair;

import java.util.Set;

/** Words that tell days: parsers hang a party on them that stands beside. */
final class Days {

  static final Set<String> NAMES =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");

  private Days() {}

  /** The last word of a day: "12 May", "May 12", "Monday". */
  static boolean isLastWord(TreeDraft tree, int index) {
    return NAMES.contains(tree.token(index).form())
        || (tree.token(index).tag().equals("CD") && NAMES.contains(tree.token(index - 1).form()));
  }
}

package org.dragoman.text.en;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the topic with which chronicles open an entry: "Libyan civil war: ", "2025 clashes in South
 * Sudan: ". It belongs to no sentence.
 */
final class TopicLabel {

  /** The longest in characters. */
  private static final int LONGEST = 70;

  private static final Abbreviations WORDS = Abbreviations.english();

  private static final Set<String> SMALL =
      Set.of(
          "of", "in", "on", "and", "the", "over", "against", "between", "for", "at", "with", "a");

  private TopicLabel() {}

  /**
   * Where the label ends that begins at {@code start}, its colon included; {@code start} where
   * there is none.
   */
  static int end(String content, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    int word = start;
    boolean hasTopic = false;
    boolean isOpen = false;
    for (int i = start; i < limit; i++) {
      char c = content.charAt(i);
      boolean isColon = c == ':';
      if (isColon || Glyphs.isSpace(c)) {
        String text = content.substring(word, i);
        boolean isTopic = WORDS.isTopic(text);
        hasTopic |= isTopic;
        boolean isName = isOfName(text);
        if (!isTopic && (isOpen || (isColon && !isName))) {
          return start;
        }
        // "civil" war, "financial" crisis
        isOpen = !isTopic && !isName;
        if (isColon) {
          return hasTopic && beginsSentence(content, i + 1, end) ? i + 1 : start;
        }
        word = i + 1;
      } else if (c == '.' || c == '"' || c == '\n') {
        return start;
      }
    }
    return start;
  }

  private static boolean isOfName(String word) {
    return word.isEmpty()
        || SMALL.contains(word)
        || Character.isUpperCase(word.charAt(0))
        || Character.isDigit(word.charAt(0));
  }

  /** Whether a sentence with its stop follows; behind the colon of a headline there is none. */
  private static boolean beginsSentence(String content, int colon, int end) {
    return colon + 1 < end
        && content.charAt(colon) == ' '
        && Character.isUpperCase(content.charAt(colon + 1))
        && Stream.of('.', '!', '?').anyMatch(stop -> content.indexOf(stop, colon) >= 0);
  }
}

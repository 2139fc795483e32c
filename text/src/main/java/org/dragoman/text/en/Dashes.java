package org.dragoman.text.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.Span;

/**
 * Dashes that stand for a pause, "the leaders – A and B – met", and are no hyphens. The texts that
 * the models were made from write every one of them as "--".
 */
final class Dashes {

  /** How the models know them. */
  static final String PAUSE = "--";

  private static final Set<String> WRITTEN = Set.of("-", "–", "—");

  /** A dash within so many words from the beginning closes a line of place and agency. */
  private static final int DATELINE = 4;

  private Dashes() {}

  /**
   * The words with their pauses as the models know them.
   *
   * @param spans where the words stand
   */
  static List<String> plain(List<String> words, List<Span> spans) {
    if (words.stream().noneMatch(WRITTEN::contains)) {
      return words;
    }
    List<String> plain = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      if (isPause(words, spans, i)) {
        plain.set(i, PAUSE);
      }
    }
    return plain;
  }

  /** Whether a word stands for a pause: "the leaders – A and B – met", but not "A-B talks". */
  static boolean isPause(List<String> words, List<Span> spans, int index) {
    String word = words.get(index);
    if (!WRITTEN.contains(word)) {
      return false;
    }
    boolean isLong = word.equals("—");
    boolean isApart =
        (index > DATELINE || isSmall(words, index - 1))
            && index + 1 < words.size()
            && spans.get(index - 1).end() < spans.get(index).start()
            && spans.get(index).end() < spans.get(index + 1).start();
    return isLong || isApart;
  }

  private static boolean isSmall(List<String> words, int index) {
    return index >= 0 && Character.isLowerCase(words.get(index).charAt(0));
  }
}

package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;

/**
 * Expressions of time that reckon what was before, and tell no day of the contact: "the first since
 * 2000", "since his election as president in May", "for the third time this year", "his third visit
 * this year".
 */
final class Reckoning {

  /** Words between "since" and its time: "since the end of the long civil war in 1949". */
  private static final int FARTHEST_SINCE = 12;

  /** Words between what is counted and "this year". */
  private static final int FARTHEST_COUNTED = 6;

  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "only");

  private Reckoning() {}

  /**
   * Whether the words of a time are one.
   *
   * @param match what may have the time
   * @param words of the time, in their order
   */
  static boolean isOne(SentenceScene scene, FrameMatch match, List<Token> words) {
    return !words.isEmpty() && (isSince(scene, match, words) || isCount(scene, words));
  }

  private static boolean isSince(SentenceScene scene, FrameMatch match, List<Token> words) {
    if (words.get(0).lemma().equals("since")) {
      return true;
    }
    int first = words.get(0).index();
    for (int i = first - 1; i >= 0 && i >= first - FARTHEST_SINCE; i--) {
      Token before = scene.sentence().token(i);
      if (before.index() == match.trigger().index()) {
        // "since his visit last summer": of the visit itself
        return false;
      }
      if (before.lemma().equals("since") || (i == first - 1 && before.lemma().equals("time"))) {
        return true;
      }
      if (before.form().equals(",") || before.tag().startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  /** "his third visit to Oslo this year": how many there were, not when this one is. */
  private static boolean isCount(SentenceScene scene, List<Token> words) {
    Token first = words.get(0);
    boolean isThisYear =
        first.lemma().equals("this") && words.get(words.size() - 1).lemma().equals("year");
    return isThisYear
        && scene.sentence().tokens().stream()
            .filter(noun -> noun.tag().startsWith("N") && noun.index() < first.index())
            .filter(noun -> noun.index() >= first.index() - FARTHEST_COUNTED)
            .flatMap(noun -> scene.clauses().dependents(noun, "amod", "nmod").stream())
            .anyMatch(word -> ORDINALS.contains(word.lemma()));
  }
}

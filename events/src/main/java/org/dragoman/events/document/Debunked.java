package org.dragoman.events.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "Channels claim that A met B. This claim is untrue": what the next sentence says of it. */
final class Debunked {

  private static final WordLists WORDS = WordLists.bundled("status.tsv");

  private static final Set<String> CLAIMS = WORDS.of("claims");
  private static final Set<String> UNTRUE = WORDS.of("untrue");

  private static final int LATEST_CLAIM = 3;

  private Debunked() {}

  /** Whether the sentence after this one says that the claim is wrong. */
  static boolean isIn(List<SentenceScene> scenes, SentenceScene scene) {
    int next = scene.number() + 1;
    return next < scenes.size() && !scene.isTitle() && isDebunking(scenes.get(next));
  }

  /** "This claim is untrue", "The reports were not true". */
  private static boolean isDebunking(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    for (int i = 1; i < Math.min(LATEST_CLAIM, words.size() - 2); i++) {
      boolean isSaid =
          CLAIMS.contains(words.get(i).lemma()) && words.get(i + 1).lemma().equals("be");
      if (isSaid) {
        return isUntrue(words, i + 2);
      }
    }
    return false;
  }

  private static boolean isUntrue(List<Token> words, int from) {
    boolean isNegated = false;
    for (int i = from; i < Math.min(from + LATEST_CLAIM, words.size()); i++) {
      String word = words.get(i).form().toLowerCase(Locale.ROOT);
      if (UNTRUE.contains(word) || (isNegated && word.equals("true"))) {
        return true;
      }
      isNegated |= word.equals("not") || word.equals("n't");
    }
    return false;
  }
}

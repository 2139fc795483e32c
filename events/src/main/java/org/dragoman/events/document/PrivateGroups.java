package org.dragoman.events.document;

import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Groups from a state that do not speak for it: "a delegation of Brazilian business leaders", "Thai
 * students".
 */
final class PrivateGroups {

  private static final Set<String> WORDS = WordLists.bundled("parties.tsv").of("private");

  private static final Set<String> LINKS = Set.of("of", "and", ",", "senior", "top", "leading");
  private static final int LONGEST_TAIL = 4;

  private PrivateGroups() {}

  /** Whether the words, or the noun right behind them, name such a group. */
  static boolean isOne(SentenceScene scene, Mention mention) {
    boolean isGroup =
        mention.name() == null
            && (mention.isPlural()
                || "delegation".equals(mention.body())
                || Mention.ADJECTIVE.equals(mention.body()));
    if (!isGroup || mention.last() >= scene.sentence().size()) {
      return false;
    }
    for (int i = Math.max(0, mention.first() - 1); i <= mention.last(); i++) {
      if (WORDS.contains(scene.sentence().token(i).lemma())) {
        return true;
      }
    }
    int end = Math.min(scene.sentence().size(), mention.last() + 1 + LONGEST_TAIL);
    for (int i = mention.last() + 1; i < end; i++) {
      Token token = scene.sentence().token(i);
      if (WORDS.contains(token.lemma())) {
        return true;
      }
      boolean isPassed = LINKS.contains(token.lemma()) || token.tag().startsWith("JJ");
      if (!isPassed) {
        return false;
      }
    }
    return false;
  }
}

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

  private static final Set<String> ORIGINS = Set.of("from", "of", "in");

  private PrivateGroups() {}

  /** Whether the words, or the noun right behind them, name such a group. */
  static boolean isOne(SentenceScene scene, Mention mention) {
    if (isOrigin(scene, mention) || isPeopleWho(scene, mention)) {
      return true;
    }
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

  /** "met with Afghans who work there": people of a state, and nobody who speaks for it. */
  private static boolean isPeopleWho(SentenceScene scene, Mention mention) {
    int next = mention.last() + 1;
    return mention.kind() == Mention.Kind.PARTY
        && mention.isPlural()
        && mention.body() == null
        && next < scene.sentence().size()
        && scene.sentence().token(next).lemma().equals("who");
  }

  /**
   * "investors from Turkey", "business leaders in Japan": the state is only where they are from.
   */
  private static boolean isOrigin(SentenceScene scene, Mention mention) {
    int at = mention.first() - 1;
    boolean isBare =
        mention.kind() == Mention.Kind.PARTY
            && mention.body() == null
            && at > 0
            && ORIGINS.contains(scene.sentence().token(at).lemma())
            && scene.sentence().token(at - 1).tag().equals("NNS");
    if (!isBare) {
      return false;
    }
    boolean isWord = WORDS.contains(scene.sentence().token(at - 1).lemma());
    return isWord || (at > 1 && WORDS.contains(scene.sentence().token(at - 2).lemma()));
  }
}

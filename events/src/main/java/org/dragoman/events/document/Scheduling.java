package org.dragoman.events.document;

import java.util.Set;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "cancelled a trip to Oslo, planned for Friday": what is said of day and place of an encounter, in
 * whatever way parsers hang it.
 */
final class Scheduling {

  private static final WordLists WORDS = WordLists.bundled("dates.tsv");

  private static final Set<String> PARTICIPLES = WORDS.of("scheduling");

  private static final Set<String> ENCOUNTERS = WORDS.of("purposes");

  private static final int FARTHEST = 16;

  private Scheduling() {}

  /** Whether a participle behind the noun of a match says when and where that was to be. */
  static boolean isOf(FrameMatch match, Token participle, SentenceScene scene) {
    Token noun = match.trigger();
    boolean isBehind =
        PARTICIPLES.contains(participle.lemma())
            && participle.tag().equals("VBN")
            && noun.tag().startsWith("N")
            && noun.index() < participle.index()
            && participle.index() - noun.index() <= FARTHEST
            && scene.clauses().dependents(participle, "nsubj", "nsubjpass", "aux").isEmpty();
    if (!isBehind) {
      return false;
    }
    for (int i = noun.index() + 1; i < participle.index(); i++) {
      Token between = scene.sentence().token(i);
      if (between.tag().startsWith("VB") || ENCOUNTERS.contains(between.lemma())) {
        return false;
      }
    }
    return true;
  }
}

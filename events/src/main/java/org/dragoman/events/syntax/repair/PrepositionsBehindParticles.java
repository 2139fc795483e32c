package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "travel on to Poland", "went over to Rome": where to, whatever word of direction stands before.
 */
final class PrepositionsBehindParticles implements Repair {

  private static final Set<String> DIRECTIONS =
      Set.of("on", "over", "up", "down", "off", "along", "around", "across", "through");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token preposition : tree.snapshot()) {
      int before = preposition.head();
      boolean isBehind =
          preposition.relation().equals("prep")
              && (preposition.lemma().equals("to") || isOfLanding(tree, preposition))
              && before == preposition.index() - 1
              && DIRECTIONS.contains(tree.token(before).lemma());
      if (isBehind) {
        int verb = tree.token(before).head();
        if (verb >= 0 && tree.token(verb).tag().startsWith("VB")) {
          tree.attach(preposition, verb, "prep");
        }
      }
    }
  }

  /** "touched down in Oslo". */
  private static boolean isOfLanding(TreeDraft tree, Token preposition) {
    return Set.of("in", "at").contains(preposition.lemma())
        && preposition.head() >= 0
        && tree.token(preposition.head()).lemma().equals("down");
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "urged him to resume talks, before meeting B": an aside behind a comma is the subject's. */
final class LateAsides implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token preposition : tree.snapshot()) {
      int at = preposition.index();
      boolean isAside =
          Set.of("before", "after", "following").contains(preposition.lemma())
              && at > 0
              && tree.token(at - 1).form().equals(",")
              && preposition.head() >= 0
              && tree.stream()
                  .anyMatch(t -> t.head() == at && Set.of("pcomp", "pobj").contains(t.relation()));
      if (!isAside) {
        continue;
      }
      Token verb = tree.token(preposition.head());
      while (verb.head() >= 0 && (tree.isInfinitive(verb) || isSaid(tree, verb))) {
        verb = tree.token(verb.head());
      }
      if (verb.tag().startsWith("VB") && verb.index() != preposition.head()) {
        tree.attach(preposition, verb.index(), "prep");
      }
    }
  }

  /** What somebody says: an aside behind it is the speaker's. */
  private static boolean isSaid(TreeDraft tree, Token verb) {
    return Set.of("ccomp", "pcomp").contains(verb.relation())
        && (verb.relation().equals("pcomp")
            || RepairWords.SAYING.contains(tree.token(verb.head()).lemma()));
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** A finite verb without subject takes the party before it that hangs loose. */
final class LostSubjects implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token verb : tree.snapshot()) {
      if (!tree.isFinite(verb) || tree.hasSubject(verb) || verb.relation().equals("conj")) {
        continue;
      }
      for (Mention mention : mentions) {
        Token head = tree.token(mention.head());
        boolean isLoose =
            RepairWords.LOOSE.contains(head.relation())
                || (head.head() == verb.index() && !TreeDraft.isObject(head));
        if (mention.last() < verb.index()
            && isLoose
            && isBeside(tree, mention, verb)
            && !tree.reaches(verb, head)) {
          tree.attach(head, verb.index(), "nsubj");
        }
      }
    }
  }

  private static boolean isBeside(TreeDraft tree, Mention mention, Token verb) {
    for (int i = mention.last() + 1; i < verb.index(); i++) {
      String tag = tree.token(i).tag();
      boolean isPassed =
          tag.equals(",")
              || tag.equals("RB")
              || tag.equals("MD")
              || tree.token(i).relation().startsWith("aux")
              || tree.token(i).relation().equals("npadvmod");
      if (!isPassed) {
        return false;
      }
    }
    return true;
  }
}

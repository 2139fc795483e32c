package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "had been due to see A": parsers take "due to" for a preposition and leave the verb behind. */
final class DueToDo implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token due : tree.snapshot()) {
      int to = due.index() + 1;
      boolean isLost =
          due.lemma().equals("due")
              && due.relation().equals("prep")
              && due.head() >= 0
              && tree.token(due.head()).lemma().equals("be")
              && to + 1 < tree.size()
              && tree.token(to).lemma().equals("to")
              && tree.token(to + 1).tag().equals("VB");
      if (isLost) {
        tree.rewrite(due, due.lemma(), "JJ", due.head(), "acomp");
        tree.attach(tree.token(to + 1), due.index(), "xcomp");
        tree.attach(tree.token(to), to + 1, "aux");
      }
    }
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "will tour Oslo and Riga next week in an attempt to …": when they tour, not when they try. */
final class DaysFromInfinitives implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token time : tree.snapshot()) {
      int to = time.head();
      boolean isBeforeTo =
          time.relation().equals("npadvmod")
              && to > time.index() + 1
              && tree.token(to).tag().equals("TO");
      int verb = isBeforeTo ? tree.verbBefore(time.index()) : -1;
      if (verb >= 0) {
        tree.attach(time, verb, "npadvmod");
      }
    }
  }
}

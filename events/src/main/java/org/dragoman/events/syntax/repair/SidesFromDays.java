package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "the meeting of 4 February between A and B": the meeting is between them, not the day. */
final class SidesFromDays implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token preposition : tree.snapshot()) {
      int day = preposition.head();
      boolean isOnDay =
          RepairWords.COMPANY.contains(preposition.lemma())
              && preposition.index() >= 2
              && day >= 0
              && day < preposition.index()
              && preposition.index() - day <= 2
              && Days.isLastWord(tree, preposition.index() - 1)
              && (Days.isLastWord(tree, day) || Days.NAMES.contains(tree.token(day).form()));
      if (!isOnDay) {
        continue;
      }
      int of = tree.token(day).head();
      int noun = of >= 0 && tree.token(day).relation().equals("pobj") ? tree.token(of).head() : -1;
      if (noun >= 0 && noun < of && tree.token(noun).tag().startsWith("NN")) {
        tree.attach(preposition, noun, "prep");
      }
    }
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "welcomed the launch this week of the dialogue": the launch is of the dialogue, not the week. */
final class OwnersFromDays implements Repair {

  private static final Set<String> TIMES = Set.of("week", "month", "year", "today", "yesterday");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token of : tree.snapshot()) {
      boolean isOnTime =
          of.lemma().equals("of")
              && of.head() == of.index() - 1
              && TIMES.contains(tree.token(of.head()).lemma())
              && tree.token(of.head()).relation().equals("npadvmod");
      if (isOnTime) {
        int noun = before(tree, of.head());
        if (tree.token(noun).relation().equals("dobj")) {
          tree.attach(of, noun, "prep");
        }
      }
    }
  }

  /** The word before a time and the words that hang on it; -1 where there is none. */
  private static int before(TreeDraft tree, int time) {
    int at = time - 1;
    while (at >= 0 && tree.token(at).head() == time) {
      at--;
    }
    return at;
  }
}

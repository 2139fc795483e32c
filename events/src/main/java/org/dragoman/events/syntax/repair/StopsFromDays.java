package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "will visit Riyadh on Monday and Tehran on Tuesday": no list of days, but of stops. */
final class StopsFromDays implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    Mention before = null;
    for (Mention mention : mentions) {
      if (mention.kind() != Mention.Kind.PARTY || !mention.isPlaceName()) {
        continue;
      }
      Token head = tree.token(mention.head());
      boolean isAmongDays =
          head.relation().equals("conj")
              && head.head() >= 0
              && Days.NAMES.contains(tree.token(head.head()).form());
      if (before != null && isAmongDays) {
        tree.attach(head, before.head(), "conj");
      }
      before = mention;
    }
  }
}

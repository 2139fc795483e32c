package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "is visiting Spain June 29": the state is visited, and no part of the day. */
final class PlacesFromDays implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tree.token(mention.head());
      int before = mention.first() - 1;
      if (before < 0 || head.head() <= mention.last()) {
        continue;
      }
      Token day = tree.token(head.head());
      boolean isDayAsObject =
          tree.token(before).tag().startsWith("VB")
              && day.head() == before
              && day.relation().equals("dobj")
              && Days.NAMES.contains(day.form());
      if (isDayAsObject) {
        tree.attach(head, before, "dobj");
        tree.attach(day, before, "npadvmod");
      }
    }
  }
}

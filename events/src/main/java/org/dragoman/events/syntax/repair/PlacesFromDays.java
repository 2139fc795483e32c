package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "is visiting Spain June 29", "will travel to Oman and Chad May 2-6": the state is visited, and no
 * part of the day.
 */
final class PlacesFromDays implements Repair {

  private static final Set<String> PLACED = Set.of("conj", "pobj");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tree.token(mention.head());
      int before = mention.first() - 1;
      if (before < 0 || head.head() <= mention.last()) {
        continue;
      }
      Token day = tree.token(head.head());
      if (!Days.NAMES.contains(day.form())) {
        continue;
      }
      boolean isDayAsObject =
          tree.token(before).tag().startsWith("VB")
              && day.head() == before
              && day.relation().equals("dobj");
      boolean isDayInList =
          mention.kind() == Mention.Kind.PARTY
              && day.index() == mention.last() + 1
              && PLACED.contains(day.relation());
      if (isDayAsObject) {
        tree.attach(head, before, "dobj");
        tree.attach(day, before, "npadvmod");
      } else if (isDayInList) {
        swap(tree, head, day);
      }
    }
  }

  /** The state takes the day's place in the list, with what is listed behind. */
  private static void swap(TreeDraft tree, Token state, Token day) {
    int verb = tree.verbBefore(state.index());
    tree.attach(state, day.head(), day.relation());
    for (Token listed : tree.snapshot()) {
      boolean isNext = listed.relation().equals("conj") || listed.relation().equals("cc");
      if (listed.head() == day.index() && isNext) {
        tree.attach(listed, state.index(), listed.relation());
      }
    }
    if (verb >= 0) {
      tree.attach(tree.token(day.index()), verb, "npadvmod");
    }
  }
}

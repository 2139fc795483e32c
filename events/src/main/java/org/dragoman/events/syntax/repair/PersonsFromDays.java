package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "will receive on 12 May the minister": whom, and no part of the day. */
final class PersonsFromDays implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tree.token(mention.head());
      int month = mention.first() - 1;
      boolean isObjectOfDay =
          mention.kind() != Mention.Kind.PARTY
              && month > 1
              && head.relation().equals("pobj")
              && head.head() < mention.first()
              && tree.token(head.head()).lemma().equals("on")
              && head.head() >= month - 2
              && Days.isLastWord(tree, month);
      int verb = isObjectOfDay ? tree.token(head.head()).head() : -1;
      if (verb >= 0
          && tree.token(verb).tag().startsWith("VB")
          && !tree.hasObject(tree.token(verb))) {
        tree.attach(head, verb, "dobj");
        tree.attach(tree.token(month), tree.token(month).index() - 1, "pobj");
      }
    }
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "visited Israel June 23": a party right behind a verb, hung on a word before it. */
final class LostObjects implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int before = mention.first() - 1;
      if (before >= 0 && tree.token(before).lemma().equals("the")) {
        before--;
      }
      if (before < 0) {
        continue;
      }
      Token verb = tree.token(before);
      Token head = tree.token(mention.head());
      boolean isBehindVerb =
          verb.tag().startsWith("VB")
              && !verb.relation().startsWith("aux")
              && !verb.lemma().equals("be");
      boolean isHungBefore = head.head() < before && !tree.reaches(verb, head);
      if (isBehindVerb && isHungBefore && !tree.hasObject(verb)) {
        tree.attach(head, verb.index(), "dobj");
      }
    }
  }
}

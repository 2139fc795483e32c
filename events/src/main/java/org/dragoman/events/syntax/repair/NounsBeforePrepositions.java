package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "makes a surprise visit to meet with …": "visit" is no object of the "with" behind it. */
final class NounsBeforePrepositions implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token token : tree.snapshot()) {
      boolean isBehind =
          token.relation().equals("pobj")
              && token.head() > token.index()
              && tree.token(token.head()).tag().equals("IN");
      boolean isObjectAhead =
          token.relation().equals("dobj")
              && token.head() > token.index()
              && token.tag().startsWith("NN")
              && tree.isInfinitive(tree.token(token.head()));
      if (isBehind || isObjectAhead) {
        int verb = tree.verbBefore(token.index());
        if (verb >= 0) {
          tree.attach(token, verb, "dobj");
        }
      }
    }
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "following a call", "regarding the visit": prepositions, looked up as they are written. */
final class VerbalPrepositions implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token token : tree.snapshot()) {
      if (token.tag().equals("VBG") && token.relation().equals("prep")) {
        tree.rewrite(token, token.tag(), token.head(), token.relation());
      }
    }
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "Minister A, visiting President B, is …": what A does stands between commas. */
final class AsidesOfSubjects implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token token : tree.snapshot()) {
      int comma = token.index() - 1;
      boolean isLost =
          token.tag().equals("VBG")
              && token.relation().equals("csubj")
              && token.head() > token.index()
              && comma > 0
              && tree.token(comma).form().equals(",");
      if (isLost) {
        mentions.stream()
            .filter(mention -> mention.last() == comma - 1)
            .findFirst()
            .ifPresent(mention -> tree.attach(token, mention.head(), "acl"));
      }
    }
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "restore ties broken off in 1982, during a visit by A": behind the comma the sentence goes on,
 * and its own verb tells what took place then.
 */
final class OccasionsBehindParticiples implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token during : tree.snapshot()) {
      boolean isBehindComma =
          during.lemma().equals("during")
              && during.head() >= 0
              && during.index() > 0
              && tree.token(during.index() - 1).form().equals(",");
      int verb = isBehindComma ? verbAbove(tree, tree.token(during.head())) : -1;
      if (verb >= 0) {
        tree.attach(during, verb, "prep");
      }
    }
  }

  /** The verb whose object or company the participle describes; -1 where there is none. */
  private static int verbAbove(TreeDraft tree, Token participle) {
    if (!participle.relation().equals("acl") || !participle.tag().equals("VBN")) {
      return -1;
    }
    Token noun = tree.token(participle.head());
    int above = noun.head();
    boolean isBehindVerb =
        above >= 0 && above < noun.index() && tree.token(above).tag().startsWith("VB");
    boolean isBeside = participle.index() == noun.index() + 1;
    return isBehindVerb && isBeside ? above : -1;
  }
}

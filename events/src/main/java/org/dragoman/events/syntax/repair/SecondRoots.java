package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** A sentence has one root: an infinitive that stands alone hangs on the verb before it. */
final class SecondRoots implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    boolean hasRoot = false;
    for (Token token : tree.snapshot()) {
      if (token.head() >= 0) {
        continue;
      }
      int verb = hasRoot && tree.isInfinitive(token) ? tree.verbBefore(token.index()) : -1;
      if (verb >= 0) {
        tree.attach(token, verb, "advcl");
      }
      hasRoot = true;
    }
  }
}

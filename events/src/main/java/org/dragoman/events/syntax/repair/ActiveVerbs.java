package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "The president on Thursday granted audience to the envoy": with an object behind it and no "was"
 * before it, the verb is in the active voice, and what was taken for a passive subject acts.
 */
final class ActiveVerbs implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token subject : tree.snapshot()) {
      boolean isPassive = subject.relation().equals("nsubjpass") && subject.head() >= 0;
      if (isPassive && isActive(tree, tree.token(subject.head()))) {
        tree.attach(subject, subject.head(), "nsubj");
      }
    }
  }

  private static boolean isActive(TreeDraft tree, Token verb) {
    boolean hasObject =
        tree.stream()
            .filter(t -> t.head() == verb.index() && t.index() > verb.index())
            .anyMatch(t -> t.relation().equals("dobj"));
    return verb.tag().startsWith("VB") && hasObject && !tree.has(verb, "aux", "auxpass");
  }
}

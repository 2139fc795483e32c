package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "The ministers last met in July": the ministers met, whatever hangs on "last". */
final class SubjectsFromAdverbs implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token subject : tree.snapshot()) {
      boolean isSubject = subject.relation().startsWith("nsubj") && subject.head() >= 0;
      if (!isSubject) {
        continue;
      }
      Token adverb = tree.token(subject.head());
      int verb = verb(tree, adverb);
      boolean isLacking =
          verb > adverb.index()
              && adverb.index() > subject.index()
              && tree.isFinite(tree.token(verb))
              && !tree.hasSubject(tree.token(verb));
      if (isLacking) {
        tree.attach(subject, verb, subject.relation());
        tree.attach(adverb, verb, "advmod");
      }
    }
  }

  /** The verb that an adverb is of; that of "last" stands behind it, whatever it hangs on. */
  private static int verb(TreeDraft tree, Token adverb) {
    if (adverb.relation().equals("advmod")) {
      return adverb.head();
    }
    int next = adverb.index() + 1;
    return adverb.lemma().equals("last") && next < tree.size() ? next : -1;
  }
}

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
      boolean isAdverb =
          adverb.relation().equals("advmod")
              && adverb.head() > adverb.index()
              && adverb.index() > subject.index()
              && tree.isFinite(tree.token(adverb.head()));
      if (isAdverb && !tree.hasSubject(tree.token(adverb.head()))) {
        tree.attach(subject, adverb.head(), subject.relation());
      }
    }
  }
}

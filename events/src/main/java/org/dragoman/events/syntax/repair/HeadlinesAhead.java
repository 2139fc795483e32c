package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "Saudi foreign minister to visit Tehran, media say": the infinitive of a headline is its verb,
 * and no clause on who does it.
 */
final class HeadlinesAhead implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    if (mentions.isEmpty() || mentions.get(0).first() > 0) {
      return;
    }
    Mention first = mentions.get(0);
    Token subject = tree.token(first.head());
    int verb = first.last() + 2;
    boolean isAhead =
        subject.head() < 0
            && verb < tree.size()
            && tree.token(verb - 1).form().equals("to")
            && tree.token(verb).tag().equals("VB")
            && tree.token(verb).head() == subject.index();
    if (isAhead) {
      Token infinitive = tree.token(verb);
      tree.rewrite(infinitive, infinitive.lemma(), infinitive.tag(), -1, "root");
      tree.attach(subject, verb, "nsubj");
    }
  }
}

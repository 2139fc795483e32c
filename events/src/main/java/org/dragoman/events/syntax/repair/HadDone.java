package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "The minister had the ambassador summoned": whom, and no one who summons. */
final class HadDone implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token done : tree.snapshot()) {
      boolean isDone =
          done.tag().equals("VBN")
              && Set.of("ccomp", "xcomp", "acl").contains(done.relation())
              && done.head() >= 0
              && done.head() < done.index()
              && tree.token(done.head()).lemma().equals("have")
              && tree.isFinite(tree.token(done.head()));
      if (isDone) {
        mend(tree, tree.token(done.head()), done);
      }
    }
  }

  private static void mend(TreeDraft tree, Token had, Token done) {
    List<Token> whom =
        tree.stream()
            .filter(word -> word.head() == done.index() && word.relation().equals("nsubj"))
            .filter(word -> word.index() > had.index() && word.index() < done.index())
            .toList();
    List<Token> who =
        tree.stream()
            .filter(word -> word.head() == had.index() && word.relation().equals("nsubj"))
            .toList();
    if (whom.size() != 1 || who.size() != 1) {
      return;
    }
    tree.rewrite(done, done.lemma(), "VBD", had.head(), had.relation());
    tree.rewrite(had, had.lemma(), had.tag(), done.index(), "aux");
    tree.attach(tree.token(whom.get(0).index()), done.index(), "dobj");
    tree.attach(tree.token(who.get(0).index()), done.index(), "nsubj");
  }
}

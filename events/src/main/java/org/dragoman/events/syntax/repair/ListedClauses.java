package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "Minister calls on the president, discusses the port": two things that one does, not one told of
 * the other.
 */
final class ListedClauses implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token second : tree.snapshot()) {
      boolean isBare =
          second.head() < 0
              && second.index() > 1
              && tree.isFinite(second)
              && !tree.hasSubject(second)
              && tree.token(second.index() - 1).form().equals(",");
      if (isBare) {
        first(tree, second).ifPresent(first -> list(tree, first, second));
      }
    }
  }

  private static Optional<Token> first(TreeDraft tree, Token second) {
    return tree.stream()
        .filter(verb -> verb.head() == second.index() && verb.relation().equals("ccomp"))
        .filter(verb -> verb.index() < second.index() && verb.tag().equals(second.tag()))
        .filter(tree::hasSubject)
        .findFirst();
  }

  private static void list(TreeDraft tree, Token first, Token second) {
    tree.rewrite(first, first.lemma(), first.tag(), -1, "root");
    tree.attach(tree.token(second.index()), first.index(), "conj");
  }
}

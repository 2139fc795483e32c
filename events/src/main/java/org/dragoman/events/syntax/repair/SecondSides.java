package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "between the government of A and the rebels": the rebels are the other side, and not in that
 * government. "between" wants two; of "the leaders of A and B" it has them.
 */
final class SecondSides implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token side : tree.snapshot()) {
      boolean isOnlyOne =
          side.relation().equals("pobj")
              && tree.token(side.head()).lemma().equals("between")
              && (side.tag().equals("NN") || side.tag().equals("NNP"))
              && !tree.has(side, "conj");
      if (isOnlyOne) {
        owner(tree, side).ifPresent(owner -> part(tree, side, owner));
      }
    }
  }

  /** Whose the side is, behind "of". */
  private static Optional<Token> owner(TreeDraft tree, Token side) {
    return tree.stream()
        .filter(word -> word.head() == side.index() && word.lemma().equals("of"))
        .flatMap(of -> tree.stream().filter(word -> word.head() == of.index()))
        .filter(word -> word.relation().equals("pobj") && tree.has(word, "conj"))
        .findFirst();
  }

  private static void part(TreeDraft tree, Token side, Token owner) {
    tree.snapshot().stream()
        .filter(word -> word.head() == owner.index() && word.index() > owner.index())
        .filter(word -> word.relation().equals("cc") || word.relation().equals("conj"))
        .forEach(word -> tree.attach(word, side.index(), word.relation()));
  }
}

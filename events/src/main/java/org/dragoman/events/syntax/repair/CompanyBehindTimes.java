package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "met with A later in the day and with B on Tuesday": B is no more of a time than A is. */
final class CompanyBehindTimes implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token with : tree.snapshot()) {
      boolean isListed =
          with.lemma().equals("with")
              && with.relation().equals("conj")
              && with.head() >= 0
              && tree.token(with.head()).tag().equals("IN")
              && !tree.token(with.head()).lemma().equals("with");
      if (isListed) {
        bearer(tree, with).ifPresent(verb -> tree.attach(with, verb.index(), "prep"));
      }
    }
  }

  /** The word above that another "with" hangs on. */
  private static Optional<Token> bearer(TreeDraft tree, Token with) {
    Token at = with;
    while (at.head() >= 0) {
      at = tree.token(at.head());
      int bearer = at.index();
      boolean hasCompany =
          tree.stream()
              .anyMatch(
                  other ->
                      other.head() == bearer
                          && other.lemma().equals("with")
                          && other.index() < with.index());
      if (hasCompany) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}

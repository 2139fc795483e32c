package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "The president, speaking in Oslo, called": no form of address but the subject. "Biden due to meet
 * Kishida" of a headline: a party that hangs on a word behind a verb.
 */
final class AddressedSubjects implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tree.token(mention.head());
      if (head.head() < 0) {
        continue;
      }
      Token above = tree.token(head.head());
      if (head.relation().equals("vocative") && !tree.hasSubject(above)) {
        tree.attach(head, above.index(), "nsubj");
      } else if (head.relation().equals("vocative") && NamedParties.isPerson(mention)) {
        joinNext(tree, mentions, mention, above);
      }
      boolean isOverVerb =
          Set.of("compound", "nmod", "appos").contains(head.relation())
              && above.index() > mention.last();
      for (int i = mention.last() + 1; isOverVerb && i < above.index(); i++) {
        Token verb = tree.token(i);
        if (verb.tag().startsWith("VB")
            && !verb.relation().startsWith("aux")
            && !tree.hasSubject(verb)) {
          tree.attach(head, i, "nsubj");
          break;
        }
      }
    }
  }

  /** "Putin, Lukashenko hold talks": two subjects of a headline, one beside the other. */
  private static void joinNext(TreeDraft tree, List<Mention> mentions, Mention first, Token verb) {
    mentions.stream()
        .filter(next -> NamedParties.isPerson(next) && NamedParties.areListed(tree, first, next))
        .map(next -> tree.token(next.head()))
        .filter(next -> next.head() == verb.index() && next.relation().equals("nsubj"))
        .findFirst()
        .ifPresent(
            next -> {
              tree.attach(tree.token(first.head()), verb.index(), "nsubj");
              tree.attach(next, first.head(), "conj");
            });
  }
}

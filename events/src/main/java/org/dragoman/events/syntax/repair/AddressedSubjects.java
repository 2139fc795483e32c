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
      } else if (head.relation().equals("vocative") && isListable(mention)) {
        joinNext(tree, mentions, mention, above);
      } else if (head.relation().equals("nmod") && isListable(mention) && above.head() >= 0) {
        joinNext(tree, mentions, mention, tree.token(above.head()));
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

  /**
   * "Putin, Lukashenko hold talks", "Seoul, Tokyo, Washington hold talks": subjects of a headline,
   * one beside the other.
   */
  private static void joinNext(TreeDraft tree, List<Mention> mentions, Mention first, Token verb) {
    Mention last = lastJoined(tree, mentions, first);
    mentions.stream()
        .filter(next -> isListable(next) && NamedParties.areListed(tree, last, next))
        .map(next -> tree.token(next.head()))
        .filter(next -> next.head() == verb.index() && next.relation().equals("nsubj"))
        .findFirst()
        .ifPresent(
            next -> {
              tree.attach(tree.token(first.head()), verb.index(), "nsubj");
              tree.attach(next, first.head(), "conj");
            });
  }

  /** The last of those that parsers have joined to the first themselves. */
  private static Mention lastJoined(TreeDraft tree, List<Mention> mentions, Mention first) {
    Mention last = first;
    for (Mention next : mentions) {
      Token head = tree.token(next.head());
      if (head.relation().equals("conj")
          && head.head() == last.head()
          && NamedParties.areListed(tree, last, next)) {
        last = next;
      }
    }
    return last;
  }

  private static boolean isListable(Mention mention) {
    return NamedParties.isPerson(mention)
        || (mention.kind() == Mention.Kind.PARTY
            && mention.affiliation() != null
            && mention.body() == null);
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "On a visit to Oslo, the minister called for dialogue": where a sentence has no other verb, the
 * participle right behind a party is what the party did, and its root.
 */
final class LostVerbs implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    if (tree.stream().anyMatch(token -> tree.isFinite(token) || token.tag().equals("MD"))) {
      return;
    }
    for (Mention mention : mentions) {
      int behind = mention.last() + 1;
      if (mention.first() > 0 && behind < tree.size() && isLost(tree, mention, behind)) {
        promote(tree, tree.token(mention.head()), tree.token(behind));
        return;
      }
    }
  }

  private static boolean isLost(TreeDraft tree, Mention mention, int behind) {
    Token verb = tree.token(behind);
    boolean isPassive = tree.stream().anyMatch(t -> t.head() == behind && t.lemma().equals("by"));
    return NamedParties.isPerson(mention)
        && verb.tag().equals("VBN")
        && verb.relation().equals("acl")
        && verb.head() == mention.head()
        && !isPassive;
  }

  private static void promote(TreeDraft tree, Token subject, Token verb) {
    tree.rewrite(verb, verb.lemma(), "VBD", -1, "root");
    tree.attach(subject, verb.index(), "nsubj");
    tree.stream()
        .filter(token -> token.head() < 0 && token.index() < verb.index())
        .toList()
        .forEach(opening -> tree.attach(opening, verb.index(), "prep"));
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * "a trip by Prime Minister Abe to Germany", "send a team led by Umerov to Istanbul": the way hung
 * on the person, who goes it.
 */
final class WaysFromPersons implements Repair {

  private static final Set<String> WAYS = WordLists.bundled("syntax.tsv").of("ways");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int to = mention.last() + 1;
      boolean isBeforeWay =
          NamedParties.isPerson(mention)
              && to + 1 < tree.size()
              && tree.token(to).lemma().equals("to")
              && tree.token(to).tag().equals("IN")
              && tree.token(to).head() == mention.head();
      if (isBeforeWay && leadsSomewhere(tree, to)) {
        Token journey = journey(tree, tree.token(mention.head()));
        if (journey != null) {
          tree.attach(tree.token(to), journey.index(), "prep");
        }
      }
    }
  }

  private static boolean leadsSomewhere(TreeDraft tree, int to) {
    return tree.stream().anyMatch(word -> word.head() == to && word.tag().startsWith("NNP"));
  }

  /** The journey that the person goes on, or that others send him on; null where neither is. */
  private static @Nullable Token journey(TreeDraft tree, Token person) {
    Token at = person;
    while (at.head() >= 0 && at.head() != at.index()) {
      at = tree.token(at.head());
      if (WAYS.contains(at.lemma())) {
        return at;
      }
      if (at.tag().startsWith("VB") && !at.relation().equals("acl")) {
        return null;
      }
    }
    return null;
  }
}

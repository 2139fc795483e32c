package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** Parties side by side with "and" or a comma between them are one list. */
final class BrokenLists implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Mention left = mentions.get(i - 1);
      Mention right = mentions.get(i);
      if (left.first() == right.first()
          || !NamedParties.isPerson(left)
          || !NamedParties.isPerson(right)
          || !NamedParties.areListed(tree, left, right)) {
        continue;
      }
      Token token = tree.token(right.head());
      boolean isLoose =
          RepairWords.LOOSE.contains(token.relation())
              || (token.relation().equals("conj")
                  && !NamedParties.isOfMention(mentions, token.head()));
      if (isLoose && token.head() != left.head()) {
        tree.attach(token, left.head(), "conj");
      }
    }
  }
}

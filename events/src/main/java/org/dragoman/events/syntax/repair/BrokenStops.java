package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "went to A, B, and C to meet …": C is the last of the list, and meets nobody. */
final class BrokenStops implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Mention left = mentions.get(i - 1);
      Mention right = mentions.get(i);
      Token stop = tree.token(right.head());
      boolean isSubject = stop.relation().equals("nsubj") && stop.head() > right.last();
      if (!isSubject
          || NamedParties.isPerson(left)
          || NamedParties.isPerson(right)
          || !NamedParties.areListed(tree, left, right)) {
        continue;
      }
      Token infinitive = tree.token(stop.head());
      boolean isListed = Set.of("pobj", "conj").contains(tree.token(left.head()).relation());
      if (isListed && tree.isInfinitive(infinitive) && infinitive.relation().equals("conj")) {
        tree.attach(stop, left.head(), "conj");
        tree.attach(infinitive, infinitive.head(), "advcl");
      }
    }
  }
}

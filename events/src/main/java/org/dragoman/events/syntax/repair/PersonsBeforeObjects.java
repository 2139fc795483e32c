package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "denied Minister A entry": A gets it or does not, and is no part of its name. */
final class PersonsBeforeObjects implements Repair {

  private static final Set<String> GIVING = WordLists.bundled("syntax.tsv").of("giving");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token person = tree.token(mention.head());
      int next = mention.last() + 1;
      if (!NamedParties.isPerson(mention)
          || !person.relation().equals("compound")
          || person.head() != next) {
        continue;
      }
      Token thing = tree.token(next);
      boolean isGiven =
          thing.relation().equals("dobj")
              && thing.head() >= 0
              && GIVING.contains(tree.token(thing.head()).lemma());
      if (isGiven) {
        tree.attach(person, thing.head(), "iobj");
      }
    }
  }
}

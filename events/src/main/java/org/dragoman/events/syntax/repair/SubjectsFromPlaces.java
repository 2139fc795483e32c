package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "In Oslo Foreign Minister A met B": without a comma A is taken for a part of the place. */
final class SubjectsFromPlaces implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Mention place = mentions.get(i - 1);
      Mention official = mentions.get(i);
      boolean isBeside =
          place.kind() == Mention.Kind.PARTY
              && place.isPlaceName()
              && NamedParties.isPerson(official)
              && official.first() == place.last() + 1
              && place.first() > 0;
      if (isBeside) {
        part(tree, place, official);
      }
    }
  }

  private static void part(TreeDraft tree, Mention place, Mention official) {
    Token in = tree.token(place.first() - 1);
    Token head = tree.token(official.head());
    boolean isJoined =
        in.lemma().equals("in") && head.relation().equals("pobj") && head.head() == in.index();
    if (!isJoined || in.head() < 0) {
      return;
    }
    Token verb = tree.token(in.head());
    if (tree.lacksSubject(verb, official.last())) {
      tree.attach(head, verb.index(), "nsubj");
      tree.attach(tree.token(place.head()), in.index(), "pobj");
    }
  }
}

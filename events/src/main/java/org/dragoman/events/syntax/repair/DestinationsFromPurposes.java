package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "left Astana for Tashkent to meet …": where to, not who is to meet. */
final class DestinationsFromPurposes implements Repair {

  private static final Set<String> LEAVING =
      Set.of("leave", "depart", "fly", "travel", "head", "bind", "set");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int way = mention.first() - 1;
      Token place = tree.token(mention.head());
      boolean isSubject =
          mention.kind() == Mention.Kind.PARTY
              && way > 0
              && tree.token(way).lemma().equals("for")
              && tree.token(way).relation().equals("mark")
              && place.relation().equals("nsubj")
              && tree.token(way).head() == place.head();
      if (!isSubject) {
        continue;
      }
      Token purpose = tree.token(place.head());
      boolean isOnTheWay =
          tree.isInfinitive(purpose)
              && purpose.head() >= 0
              && LEAVING.contains(tree.token(purpose.head()).lemma());
      if (isOnTheWay) {
        tree.attach(tree.token(way), purpose.head(), "prep");
        tree.attach(place, way, "pobj");
      }
    }
  }
}

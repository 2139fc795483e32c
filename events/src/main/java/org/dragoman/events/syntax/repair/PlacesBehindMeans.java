package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "arrived by train in Suva": where they arrived, not where the train is. */
final class PlacesBehindMeans implements Repair {

  private static final Set<String> MEANS =
      Set.of(
          "train",
          "plane",
          "air",
          "car",
          "bus",
          "helicopter",
          "boat",
          "ship",
          "road",
          "rail",
          "ferry",
          "jet",
          "sea",
          "land",
          "motorcade");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token preposition : tree.snapshot()) {
      boolean isOnMeans =
          preposition.relation().equals("prep")
              && Set.of("in", "at", "to", "from").contains(preposition.lemma())
              && preposition.head() >= 0
              && MEANS.contains(tree.token(preposition.head()).lemma());
      if (!isOnMeans) {
        continue;
      }
      int by = tree.token(preposition.head()).head();
      boolean isByMeans =
          by >= 0
              && Set.of("by", "aboard").contains(tree.token(by).lemma())
              && tree.token(by).head() >= 0
              && tree.token(tree.token(by).head()).tag().startsWith("VB");
      if (isByMeans) {
        tree.attach(preposition, tree.token(by).head(), "prep");
      }
    }
  }
}

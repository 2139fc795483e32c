package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "The premier begins Australia visit": a noun, though parsers take Australia for who visits. */
final class VisitsBehindPlaces implements Repair {

  private static final Set<String> VISITS = Set.of("visit", "tour");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token verb : tree.snapshot()) {
      int before = verb.index() - 1;
      boolean isNoun =
          VISITS.contains(verb.form())
              && verb.tag().startsWith("VB")
              && verb.relation().equals("ccomp")
              && verb.head() >= 0
              && verb.head() < before
              && tree.token(before).tag().startsWith("NNP")
              && tree.token(before).head() == verb.index()
              && !tree.hasObject(verb)
              && !tree.has(verb, "aux", "mark");
      if (isNoun) {
        tree.rewrite(verb, verb.lemma(), "NN", verb.head(), "dobj");
        tree.attach(tree.token(before), verb.index(), "compound");
      }
    }
  }
}

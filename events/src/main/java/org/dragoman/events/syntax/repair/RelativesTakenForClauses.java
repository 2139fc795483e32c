package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "recalled the visit that A paid to Oslo": what was paid is the visit; parsers take "that" for a
 * conjunction, as in "the news that A left".
 */
final class RelativesTakenForClauses implements Repair {

  private static final Set<String> TAKING_PLACE =
      WordLists.bundled("support.tsv").of("taking-place");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token that : tree.snapshot()) {
      boolean isConjunction =
          that.relation().equals("mark") && that.lemma().equals("that") && that.head() >= 0;
      Token verb = isConjunction ? tree.token(that.head()) : that;
      boolean isOnNoun =
          isConjunction
              && verb.relation().equals("acl")
              && verb.head() == that.index() - 1
              && tree.token(verb.head()).tag().startsWith("N");
      if (isOnNoun
          && TAKING_PLACE.contains(verb.lemma())
          && tree.isFinite(verb)
          && !tree.hasObject(verb)) {
        tree.attach(verb, verb.head(), "relcl");
        tree.attach(that, verb.index(), "dobj");
      }
    }
  }
}

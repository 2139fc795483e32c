package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "met A, chair of the union, on the margins of the summit": they met there, whatever name stands
 * before.
 */
final class MarginsFromNames implements Repair {

  private static final Set<String> MARGINS = WordLists.bundled("occasions.tsv").of("margin");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token margin : tree.snapshot()) {
      if (margin.relation().equals("pobj") && MARGINS.contains(margin.lemma())) {
        Token preposition = tree.token(margin.head());
        int verb = verbAbove(tree, preposition);
        if (preposition.head() >= 0 && isName(tree.token(preposition.head())) && verb >= 0) {
          tree.attach(preposition, verb, "prep");
        }
      }
    }
  }

  private static boolean isName(Token noun) {
    return noun.tag().startsWith("NNP")
        || (noun.tag().startsWith("N") && noun.relation().equals("appos"));
  }

  private static int verbAbove(TreeDraft tree, Token from) {
    int at = from.head();
    while (at >= 0 && !tree.token(at).tag().startsWith("VB")) {
      at = tree.token(at).head();
    }
    return at;
  }
}

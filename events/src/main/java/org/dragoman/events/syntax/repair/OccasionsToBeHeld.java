package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "prepared the Arab League summit, to be held in Doha in May", "the launch of the dialogue, which
 * will be held in Doha": what is held is the occasion before the comma; parsers hang it on the
 * verb, or on the noun before "of".
 */
final class OccasionsToBeHeld implements Repair {

  private static final Set<String> OCCASIONS = WordLists.bundled("dates.tsv").of("occasions");

  private static final Set<String> TALKS = WordLists.bundled("syntax.tsv").of("owned-talks");

  private static final Set<String> HOLDING = WordLists.bundled("occasions.tsv").of("holding");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token verb : tree.snapshot()) {
      int comma = verb.index() - 3;
      boolean isInfinitive =
          comma > 0
              && verb.tag().equals("VBN")
              && HOLDING.contains(verb.lemma())
              && tree.token(comma).form().equals(",")
              && tree.token(comma + 1).lemma().equals("to")
              && tree.token(comma + 2).lemma().equals("be");
      if (isInfinitive && verb.head() >= 0 && tree.token(verb.head()).tag().startsWith("V")) {
        hangOnOccasion(tree, verb, comma);
      }
      boolean isClause =
          verb.relation().equals("relcl") && verb.head() >= 0 && HOLDING.contains(verb.lemma());
      if (isClause && !OCCASIONS.contains(tree.token(verb.head()).lemma())) {
        hangOnOwned(tree, verb);
      }
    }
  }

  /** On the occasion of which the noun is that the clause hangs on. */
  private static void hangOnOwned(TreeDraft tree, Token verb) {
    tree.stream()
        .filter(of -> of.head() == verb.head() && of.lemma().equals("of"))
        .flatMap(of -> tree.stream().filter(word -> word.head() == of.index()))
        .filter(word -> word.relation().equals("pobj") && word.index() < verb.index())
        .filter(word -> OCCASIONS.contains(word.lemma()) || TALKS.contains(word.lemma()))
        .findFirst()
        .ifPresent(occasion -> tree.attach(verb, occasion.index(), "relcl"));
  }

  /** On the last noun for an occasion behind the verb that the infinitive hangs on. */
  private static void hangOnOccasion(TreeDraft tree, Token verb, int comma) {
    for (int i = comma - 1; i > verb.head(); i--) {
      Token word = tree.token(i);
      if (word.tag().startsWith("N") && OCCASIONS.contains(word.lemma())) {
        tree.attach(verb, i, "relcl");
        return;
      }
    }
  }
}

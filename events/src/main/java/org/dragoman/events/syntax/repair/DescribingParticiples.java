package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "talks with visiting leaders": a word on the leaders, and nothing that anybody does. */
final class DescribingParticiples implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token participle : tree.snapshot()) {
      boolean isObjectOf =
          participle.tag().equals("VBG")
              && participle.relation().equals("pcomp")
              && participle.head() == participle.index() - 1
              && RepairWords.COMPANY.contains(tree.token(participle.head()).lemma());
      if (!isObjectOf) {
        continue;
      }
      tree.stream()
          .filter(t -> t.head() == participle.index() && t.relation().equals("dobj"))
          .filter(t -> isPlainPhrase(tree, participle.index(), t.index()))
          .findFirst()
          .ifPresent(
              noun -> {
                tree.attach(noun, participle.head(), "pobj");
                tree.rewrite(participle, "JJ", noun.index(), "amod");
              });
    }
  }

  /** Whether only adjectives and nouns stand between the two. */
  private static boolean isPlainPhrase(TreeDraft tree, int from, int to) {
    return to > from
        && tree.snapshot().subList(from + 1, to + 1).stream()
            .allMatch(t -> t.tag().startsWith("JJ") || t.tag().startsWith("NN"));
  }
}

package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "three days of talks in Oslo, concluded last night, between A and B", "a call pencilled in for
 * today between A and B": the talks are between them, whatever stands in between.
 */
final class SidesBehindAsides implements Repair {

  private static final Set<String> OCCASIONS = WordLists.bundled("occasions.tsv").of("of-sides");

  private static final Set<String> TIMES = WordLists.bundled("dates.tsv").of("parts-of-days");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token between : tree.snapshot()) {
      boolean isLoose =
          between.lemma().equals("between")
              && between.index() > 0
              && between.relation().equals("prep")
              && between.head() >= 0
              && !OCCASIONS.contains(tree.token(between.head()).lemma())
              && !isBehindNoun(tree, between)
              && areNamed(tree, between, mentions);
      if (isLoose) {
        occasion(tree, between).ifPresent(noun -> tree.attach(between, noun.index(), "prep"));
      }
    }
  }

  /** "the dispute between A and B": of the noun right before, unless that is a time. */
  private static boolean isBehindNoun(TreeDraft tree, Token between) {
    Token before = tree.token(between.index() - 1);
    return Set.of("NN", "NNS").contains(before.tag()) && !TIMES.contains(before.lemma());
  }

  private static boolean areNamed(TreeDraft tree, Token between, List<Mention> mentions) {
    return tree.stream()
        .filter(side -> side.head() == between.index() && side.relation().equals("pobj"))
        .anyMatch(side -> NamedParties.isOfMention(mentions, side.index()));
  }

  /** The nearest occasion before, with no verb of another clause behind it. */
  private static Optional<Token> occasion(TreeDraft tree, Token between) {
    for (int i = between.index() - 1; i >= 0; i--) {
      Token word = tree.token(i);
      if (OCCASIONS.contains(word.lemma()) && word.tag().startsWith("NN")) {
        return Optional.of(word);
      }
      boolean isAside =
          word.relation().equals("relcl") || (i > 0 && tree.token(i - 1).form().equals(","));
      if (tree.isFinite(word) && !isAside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

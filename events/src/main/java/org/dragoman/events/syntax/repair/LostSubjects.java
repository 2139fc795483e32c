package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** A finite verb without subject takes the party before it that hangs loose. */
final class LostSubjects implements Repair {

  private static final Set<String> DASHES = Set.of("--", "–", "—");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token verb : tree.snapshot()) {
      if (!isFinite(tree, verb) || tree.hasSubject(verb) || verb.relation().equals("conj")) {
        continue;
      }
      for (Mention mention : mentions) {
        Token head = tree.token(mention.head());
        boolean isLoose =
            RepairWords.LOOSE.contains(head.relation())
                || (head.head() == verb.index() && !TreeDraft.isObject(head));
        boolean isNext = mention.last() < verb.index() && isBeside(tree, mention, verb);
        if (isNext && isLoose && !tree.reaches(verb, head)) {
          tree.attach(head, verb.index(), "nsubj");
        } else if (isNext && NamedParties.isPerson(mention)) {
          behindOpening(tree, mentions, head)
              .ifPresent(subject -> tree.attach(subject, verb.index(), "nsubj"));
        }
      }
    }
  }

  /** "sign": finite where it stands alone. */
  private static boolean isFinite(TreeDraft tree, Token verb) {
    boolean isRoot = verb.tag().equals("VB") && verb.head() < 0 && !tree.isInfinitive(verb);
    return tree.isFinite(verb) || isRoot;
  }

  /** "On a visit to Oslo, Minister B signs": no list of what opens the sentence and persons. */
  private static Optional<Token> behindOpening(
      TreeDraft tree, List<Mention> mentions, Token lastPerson) {
    Token first = lastPerson;
    while (first.relation().equals("conj")
        && isPerson(mentions, first.head())
        && !isOfOpening(tree, mentions, first.head())) {
      first = tree.token(first.head());
    }
    boolean isListed = first.relation().equals("conj") || first.relation().equals("appos");
    int above = first.head();
    boolean isOfPlace = mentions.stream().anyMatch(m -> m.head() == above && m.isPlaceName());
    return isListed && (isOfPlace || isOfOpening(tree, mentions, above))
        ? Optional.of(first)
        : Optional.empty();
  }

  /** "Through the mediation of A, Ministers B and C sat down": A is of the phrase that opens it. */
  private static boolean isOfOpening(TreeDraft tree, List<Mention> mentions, int head) {
    Token opening = tree.token(0);
    return opening.relation().equals("prep")
        && tree.reaches(tree.token(head), opening)
        && mentions.stream()
            .anyMatch(m -> m.head() == head && tree.token(m.last() + 1).form().equals(","));
  }

  private static boolean isPerson(List<Mention> mentions, int head) {
    return mentions.stream().anyMatch(m -> m.head() == head && NamedParties.isPerson(m));
  }

  private static boolean isBeside(TreeDraft tree, Mention mention, Token verb) {
    if (isAside(tree, mention.last() + 1, verb.index() - 1)) {
      return true;
    }
    for (int i = mention.last() + 1; i < verb.index(); i++) {
      String tag = tree.token(i).tag();
      boolean isPassed =
          tag.equals(",")
              || tag.equals("RB")
              || tag.equals("MD")
              || tree.token(i).relation().startsWith("aux")
              || tree.token(i).relation().equals("npadvmod");
      if (!isPassed) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words from {@code first} to {@code last} stand between two dashes. */
  private static boolean isAside(TreeDraft tree, int first, int last) {
    return first + 1 < last && isDash(tree.token(first)) && isDash(tree.token(last));
  }

  private static boolean isDash(Token token) {
    return DASHES.contains(token.form());
  }
}

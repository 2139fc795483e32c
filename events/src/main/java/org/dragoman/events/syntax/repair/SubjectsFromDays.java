package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "On 12 May the embassy handed over a note": who did it, and no part of the day. */
final class SubjectsFromDays implements Repair {

  private static final Set<String> BEFORE_DAYS = Set.of("on", "in", "by", "since");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tree.token(mention.head());
      int day = mention.first() - 1;
      boolean isBehindDay =
          day > 0
              && head.relation().equals("pobj")
              && head.head() < day
              && BEFORE_DAYS.contains(tree.token(head.head()).lemma())
              && Days.isLastWord(tree, day);
      if (isBehindDay) {
        Token preposition = tree.token(head.head());
        verbBehind(tree, mention, preposition)
            .ifPresent(
                verb -> {
                  tree.attach(head, verb, "nsubj");
                  tree.attach(tree.token(day), preposition.index(), "pobj");
                });
      }
    }
  }

  /** The finite verb that the day hangs on, behind the party and without a subject. */
  private static OptionalInt verbBehind(TreeDraft tree, Mention mention, Token preposition) {
    if (preposition.head() < 0) {
      return OptionalInt.empty();
    }
    Token verb = tree.token(preposition.head());
    if (verb.tag().startsWith("RB") && verb.head() >= 0) {
      // "Later on Tuesday"
      verb = tree.token(verb.head());
    }
    return tree.lacksSubject(verb, mention.last())
        ? OptionalInt.of(verb.index())
        : OptionalInt.empty();
  }
}

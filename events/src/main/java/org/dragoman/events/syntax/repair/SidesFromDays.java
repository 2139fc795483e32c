package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "the meeting of 4 February between A and B": the meeting is between them, not the day. */
final class SidesFromDays implements Repair {

  private static final Set<String> PARTS = WordLists.bundled("dates.tsv").of("parts-of-days");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token preposition : tree.snapshot()) {
      int day = preposition.head();
      boolean isOnDay =
          RepairWords.COMPANY.contains(preposition.lemma())
              && preposition.index() >= 2
              && day >= 0
              && day < preposition.index()
              && preposition.index() - day <= 2
              && (isPartOfDay(tree.token(day)) || isDay(tree, preposition.index() - 1, day));
      if (!isOnDay) {
        continue;
      }
      int of = tree.token(day).head();
      int noun = of >= 0 && tree.token(day).relation().equals("pobj") ? tree.token(of).head() : -1;
      if (noun >= 0 && tree.token(noun).tag().startsWith("RB")) {
        noun = tree.token(noun).head(); // "earlier in the day"
      }
      if (noun >= 0 && noun < of && tree.token(noun).tag().startsWith("NN")) {
        tree.attach(preposition, noun, "prep");
      }
    }
  }

  private static boolean isDay(TreeDraft tree, int last, int head) {
    return Days.isLastWord(tree, last) && Days.isLastWord(tree, head);
  }

  /** "a call earlier in the day between A and B". */
  private static boolean isPartOfDay(Token noun) {
    return PARTS.contains(noun.lemma());
  }
}

package org.dragoman.events.document;

import java.util.Set;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Tells contacts that the news only goes back to, so that its day is not theirs. */
final class EarlierNews {

  /** Before a contact that others are busy with: "an inquiry regarding a meeting". */
  private static final Set<String> SPOKEN_OF = WordLists.bundled("dates.tsv").of("spoken-of");

  /** What hangs below a verb and has a verb of its own. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "relcl");

  private static final Set<String> MEANWHILE = Set.of("when", "while");

  private static final Set<String> WAYS_BACK = Set.of("after", "from");

  private EarlierNews() {}

  /** Whether a contact is spoken of, come back from, or told in the past beneath the present. */
  static boolean isOne(ContactMention told) {
    return isSpokenOf(told) || isBehindReturn(told) || isToldOfBefore(told);
  }

  /** "a report concerning a phone call between A and B": what others are busy with. */
  private static boolean isSpokenOf(ContactMention told) {
    Clauses clauses = told.scene().clauses();
    Token noun = told.match().trigger();
    return noun.tag().startsWith("N")
        && !clauses.isRoot(noun)
        && SPOKEN_OF.contains(clauses.above(noun).lemma());
  }

  /**
   * "returns after a visit to Norway", "returned from Norway": the visit was before; where its days
   * are counted, the return is on the last.
   */
  private static boolean isBehindReturn(ContactMention told) {
    Clauses clauses = told.scene().clauses();
    FrameMatch match = told.match();
    return match.frame().is(Frame.Trait.JOURNEY)
        && !DaysLong.endsWith(told)
        && (isReturn(clauses, match.verb())
            || clauses
                .governor(match.trigger(), "after", "from")
                .filter(verb -> verb.lemma().equals("return"))
                .isPresent());
  }

  private static boolean isReturn(Clauses clauses, Token verb) {
    return verb.lemma().equals("return")
        && clauses.dependents(verb, "prep").stream()
            .anyMatch(way -> WAYS_BACK.contains(way.lemma()));
  }

  /**
   * "Officials say that A said at the talks …", "B, who was there during A's visit, is charged", "a
   * letter that she sent": what a clause in the past below one in the present tells is no news.
   */
  private static boolean isToldOfBefore(ContactMention told) {
    Clauses clauses = told.scene().clauses();
    Token at = told.match().trigger();
    boolean isPast =
        at.tag().startsWith("N")
            && clauses.dependents(at, "relcl").stream().anyMatch(verb -> isPast(clauses, verb));
    while (!clauses.isRoot(at)) {
      isPast |= isClause(clauses, at) && isPast(clauses, at);
      at = clauses.above(at);
      if (isPast && isPresent(clauses, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(Clauses clauses, Token verb) {
    return CLAUSES.contains(verb.relation())
        || (verb.relation().equals("advcl")
            && clauses.dependents(verb, "mark", "advmod").stream()
                .anyMatch(word -> MEANWHILE.contains(word.lemma())));
  }

  private static boolean isPast(Clauses clauses, Token verb) {
    return clauses.isFinitePast(verb)
        || clauses.dependents(verb, "auxpass").stream().anyMatch(aux -> aux.tag().equals("VBD"));
  }

  private static boolean isPresent(Clauses clauses, Token verb) {
    return VerbTags.PRESENT.contains(verb.tag())
        || clauses.dependents(verb, "aux", "auxpass").stream()
            .anyMatch(aux -> VerbTags.PRESENT.contains(aux.tag()));
  }
}

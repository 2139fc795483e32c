package org.dragoman.events.status;

import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Circumstances that take place whatever the verb above them says, or that are as far off as it:
 * "says at a news conference that they will …", "will meet A after talks with B", "is to brief them
 * on his trip last week".
 */
final class Circumstances {

  private static final WordLists WORDS = WordLists.bundled("status.tsv");

  private static final Set<String> COMMUNICATION = WORDS.of("communication");

  private static final Set<String> DISCUSSING = WORDS.of("discussing");

  /** What is decided on a visit takes place there: "During the visit they agreed to meet". */
  private static final Set<String> SETTLING = WORDS.of("settling");

  /** One encounter after another. */
  private static final Set<String> ENCOUNTERS = WORDS.of("encounters");

  /** Verbs of telling others of what one has done. */
  private static final Set<String> REPORTING = Set.of("brief", "debrief", "update");

  /** What is done at encounters: "agreed to sign the treaty at a summit". */
  private static final Set<String> BUSINESS = WORDS.of("business");

  /** Words of a time that is over. */
  private static final Set<String> PAST = WORDS.of("past-times");

  private Circumstances() {}

  /** "will meet A on Monday after talks with B": both are still to come. */
  static boolean isBehindPlan(Clauses clauses, Token preposition, Token verb) {
    boolean isFuture =
        verb.tag().equals("VB")
            && (clauses.hasWord(verb, "will", "aux")
                || (clauses.hasWord(verb, "to", "aux")
                    && clauses.above(verb).lemma().equals("be")));
    return isFuture && ENCOUNTERS.contains(verb.lemma()) && !isOver(clauses, preposition);
  }

  /** As {@link #isOver}, where the time hangs on the verb, which is itself to come. */
  static boolean isToldLater(Clauses clauses, Token verb) {
    boolean isToCome =
        verb.tag().equals("VB")
            && clauses.dependents(verb, "aux").stream().anyMatch(aux -> !aux.tag().equals("VBD"));
    return isToCome
        && clauses.dependents(verb, "npadvmod").stream()
            .flatMap(time -> clauses.dependents(time).stream())
            .anyMatch(word -> PAST.contains(word.lemma()));
  }

  /** "on his trip last week": the contact has a time that is over. */
  static boolean isOver(Clauses clauses, Token preposition) {
    return clauses.dependents(preposition, "pobj").stream()
        .flatMap(noun -> clauses.dependents(noun, "npadvmod", "prep", "advmod").stream())
        .flatMap(time -> Stream.concat(Stream.of(time), clauses.dependents(time).stream()))
        .anyMatch(word -> PAST.contains(word.lemma()));
  }

  /** "will brief the others on her talks in Oslo": what she has done herself. */
  static boolean isOwnReport(Clauses clauses, Token preposition, Token verb) {
    return REPORTING.contains(verb.lemma())
        && clauses.dependents(preposition, "pobj").stream()
            .anyMatch(noun -> clauses.has(noun, "poss") || !clauses.after(noun, "of").isEmpty());
  }

  /** "says at a news conference that …": where somebody tells what the sentence is about. */
  static boolean isBriefing(Clauses clauses, Token preposition) {
    boolean isOne =
        preposition.lemma().equals("at")
            && clauses.dependents(preposition, "pobj").stream()
                .filter(noun -> noun.lemma().equals("conference"))
                .flatMap(noun -> clauses.dependents(noun, "compound", "nmod").stream())
                .anyMatch(kind -> kind.lemma().equals("news") || kind.lemma().equals("press"));
    Token at = preposition;
    for (int step = 0; isOne && step < 7 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (COMMUNICATION.contains(at.lemma())) {
        // "will announce it at a news conference": that is still to come
        return !clauses.hasWord(at, "will", "aux") && !clauses.hasWord(at, "to", "aux");
      }
    }
    return false;
  }

  /** "discussed efforts to make a truce permanent in a call": the infinitive is what of. */
  static boolean isOfEffort(Clauses clauses, Token preposition) {
    Token at = preposition;
    for (int step = 0; step < 3 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (at.tag().equals("VB") && at.relation().equals("acl")) {
        Token effort = clauses.above(at);
        return clauses.isObjectOf(effort, DISCUSSING) && clauses.above(effort).tag().equals("VBD");
      }
    }
    return false;
  }

  /** "agreed to scrap fees during a visit": the visit is when they agreed. */
  static boolean isOfSettling(Clauses clauses, Token infinitive) {
    return infinitive.relation().equals("xcomp")
        && SETTLING.contains(clauses.above(infinitive).lemma())
        && clauses.above(infinitive).tag().equals("VBD");
  }

  /**
   * "agree to scrap fees at a summit": there they agreed, where "agree to sign a treaty at a
   * summit" tells what is to be done there.
   */
  static boolean isSettledAt(Clauses clauses, Token infinitive) {
    return infinitive.relation().equals("xcomp")
        && SETTLING.contains(clauses.above(infinitive).lemma())
        && VerbTags.WITH_TIME.contains(clauses.above(infinitive).tag())
        && !clauses.has(clauses.above(infinitive), "aux")
        && !ENCOUNTERS.contains(infinitive.lemma())
        && !BUSINESS.contains(infinitive.lemma());
  }

  /** "was denied access while on a visit": the visit took place, whatever the verb says. */
  static boolean isWhile(Clauses clauses, Token preposition, Token above) {
    return above.lemma().equals("while")
        || clauses.dependents(preposition).stream().anyMatch(t -> t.lemma().equals("while"))
        || clauses.dependents(above, "mark", "advmod").stream()
            .anyMatch(t -> t.lemma().equals("while") && t.index() == preposition.index() - 1);
  }
}

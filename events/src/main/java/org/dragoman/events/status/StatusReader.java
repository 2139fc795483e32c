package org.dragoman.events.status;

import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Tense;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Reads from tense, negation, modality and the verbs above whether an event took place. */
public final class StatusReader {

  /** Verbs that in a clause on the noun say whether it took place: "the visit that he paid". */
  private static final Set<String> TAKING_PLACE =
      WordLists.bundled("status.tsv").of("taking-place");

  /** "did not take part in the talks". */
  private static final Set<String> ATTENDING =
      Set.of("attend", "participate", "take", "appear", "join", "arrive", "show", "represent");

  private static final Set<String> TELLINGS = WordLists.bundled("status.tsv").of("tellings");

  private final StatusWords words;
  private final Governance governance;
  private final NounStatus nouns;
  private final VerbStatus verbs;

  private StatusReader(StatusWords words) {
    this.words = words;
    this.governance = new Governance(words);
    this.nouns = new NounStatus(words);
    this.verbs = new VerbStatus(words);
  }

  /** With the bundled words. */
  public static StatusReader load() {
    return new StatusReader(StatusWords.load());
  }

  /**
   * Reads the clause of a trigger.
   *
   * @param trigger the word that tells the event
   * @param verb the verb that carries it; the trigger where there is none
   */
  public Clause read(Clauses clauses, Token trigger, Token verb) {
    boolean isNoun = !trigger.tag().startsWith("VB");
    boolean isNone = isNoun && clauses.hasWord(trigger, "no", "det", "neg", "discourse");
    if (isNone) {
      return new Clause(Status.DENIED, Tense.PRESENT, true);
    }
    if (verb.relation().equals("relcl") && !clauses.isRoot(verb)) {
      Optional<Clause> settled = nouns.settledBy(clauses, clauses.above(verb));
      if (settled.isPresent()) {
        return settled.get();
      }
    }
    if (isDenied(clauses, verb)) {
      return new Clause(Status.DENIED, Tense.PAST, true);
    }
    Optional<Token> holding = isNoun ? holding(clauses, trigger) : Optional.empty();
    if (holding.isPresent()) {
      return verbs.read(clauses, holding.get(), 0);
    }
    if (isNoun) {
      Optional<Clause> told =
          isNegatedAny(clauses, trigger, verb) ? Optional.empty() : nouns.read(clauses, trigger);
      if (told.isPresent()) {
        return told.get();
      }
      if (verb.equals(trigger)
          || isAsideOfOutcome(clauses, trigger, verb)
          || isWhereItWasNot(clauses, trigger, verb)) {
        return new Clause(Status.HELD, Tense.PAST, false);
      }
    }
    return verbs.read(clauses, verb, 0);
  }

  /** "did not agree at the meeting", "said in their meeting that now is not the time": they met. */
  private static boolean isWhereItWasNot(Clauses clauses, Token noun, Token verb) {
    return Governance.isNegated(clauses, verb)
        && clauses.dependents(verb, "aux").stream().noneMatch(aux -> aux.tag().equals("MD"))
        && clauses
            .governor(noun, "in", "at", "during")
            .filter(above -> above.equals(verb))
            .isPresent()
        && !ATTENDING.contains(verb.lemma())
        && (!verb.lemma().equals("be") || clauses.has(verb, "attr", "acomp"));
  }

  /** "failed to agree in Oslo, their first meeting since …": they met, and did not agree. */
  private boolean isAsideOfOutcome(Clauses clauses, Token noun, Token verb) {
    boolean isOutcome =
        verb.relation().equals("xcomp")
            && words
                .ofInfinitive(clauses.above(verb).lemma())
                .filter(status -> status == Status.CANCELLED)
                .isPresent();
    return noun.relation().equals("appos")
        && (isOutcome || Circumstances.isSettledAt(clauses, verb));
  }

  /**
   * "spoke of the visit that he paid on Monday", "the conference, which will be hosted by Palau":
   * the clause on the noun tells.
   */
  private static Optional<Token> holding(Clauses clauses, Token noun) {
    return clauses.dependents(noun, "relcl").stream()
        .filter(
            verb ->
                (TAKING_PLACE.contains(verb.lemma()) && isOfNoun(clauses, verb))
                    || (clauses.isFinitePast(verb) && clauses.isAtWhich(verb)))
        .findFirst();
  }

  /** Whether the noun is what the verb of its clause is about. */
  private static boolean isOfNoun(Clauses clauses, Token verb) {
    boolean isObject =
        clauses.dependents(verb, "dobj").stream()
                .allMatch(object -> object.tag().startsWith("W") || object.tag().equals("IN"))
            && clauses.has(verb, "nsubj");
    return isObject
        || clauses.dependents(verb, "nsubjpass").stream()
            .anyMatch(subject -> subject.tag().startsWith("W") || subject.lemma().equals("that"));
  }

  /** "will not hold any talks": the verb denies them, "any" does not make them a mere idea. */
  private static boolean isNegatedAny(Clauses clauses, Token noun, Token verb) {
    return !verb.equals(noun)
        && Governance.isNegated(clauses, verb)
        && clauses.hasWord(noun, "any", "det");
  }

  /** "denied that he intends to visit": the denial holds all that is below it. */
  private boolean isDenied(Clauses clauses, Token verb) {
    Token at = verb;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      Optional<Token> telling = telling(clauses, at);
      if (telling.isPresent()) {
        return governance.ofDenied(clauses, telling.get()).isPresent();
      }
      boolean isListed = at.relation().equals("conj") && clauses.above(at).tag().startsWith("VB");
      boolean isInside = isListed || at.relation().equals("ccomp") || at.relation().equals("xcomp");
      at = clauses.above(at);
      if (isListed) {
        continue;
      }
      if (!isInside) {
        return false;
      }
      if (words.ofClause(at.lemma()).filter(status -> status == Status.DENIED).isPresent()) {
        return !Governance.isNegated(clauses, at);
      }
    }
    return false;
  }

  /** "rumours that they met": the noun; parsers hang the clause on the verb above it, too. */
  private static Optional<Token> telling(Clauses clauses, Token verb) {
    Token above = clauses.above(verb);
    boolean isClauseOfNoun = verb.relation().equals("acl") || verb.relation().equals("ccomp");
    if (isClauseOfNoun && TELLINGS.contains(above.lemma())) {
      return Optional.of(above);
    }
    boolean isThat = verb.relation().equals("advcl") && clauses.hasWord(verb, "that", "mark");
    return isThat
        ? clauses.dependents(above, "dobj").stream()
            .filter(noun -> TELLINGS.contains(noun.lemma()) && noun.index() < verb.index())
            .findFirst()
        : Optional.empty();
  }
}

package org.dragoman.events.status;

import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Tense;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * What a governing word says of what it governs, with its own negation and modality: "will cancel
 * the visit" is cancelled, "did not cancel" is not, "may postpone" is only possible.
 */
final class Governance {

  static final Set<String> MAYBE = WordLists.bundled("status.tsv").of("maybe");

  /** Verbs after which "to cancel" tells a decision, not a wish. */
  private static final Set<String> DECIDING = WordLists.bundled("status.tsv").of("deciding");

  /** Verbs that end what goes on: "will wrap up his visit on Friday". */
  private static final Set<String> ENDING = WordLists.bundled("status.tsv").of("ending");

  /** What one does to a report that is said to be wrong. */
  private static final Set<String> DENYING = WordLists.bundled("status.tsv").of("denying");

  private final StatusWords words;

  Governance(StatusWords words) {
    this.words = words;
  }

  /**
   * What a verb says of its object, its particle included: "called off", "put off", "ruled out".
   */
  Optional<Status> ofObject(Clauses clauses, Token governor) {
    for (Token particle : clauses.dependents(governor, "prt", "advmod")) {
      Optional<Status> status = words.ofObject(governor.lemma() + " " + particle.lemma());
      if (status.isPresent()) {
        return status;
      }
    }
    boolean isFuture = clauses.hasWord(governor, "will", "aux");
    if (isFuture && ENDING.contains(governor.lemma())) {
      return Optional.of(Status.UNDER_WAY);
    }
    return words
        .ofObject(governor.lemma())
        .or(
            () ->
                isInProgress(clauses, governor)
                    ? words.ofObjectInProgress(governor.lemma())
                    : Optional.empty());
  }

  /** "are organising", "is being organised". */
  private static boolean isInProgress(Clauses clauses, Token verb) {
    return (verb.tag().equals("VBG") && clauses.has(verb, "aux"))
        || clauses.dependents(verb, "auxpass", "aux").stream()
            .anyMatch(aux -> aux.tag().equals("VBG"));
  }

  Clause governed(Clauses clauses, Token governor, Status status) {
    boolean isNegated = isNegated(clauses, governor);
    if (status == Status.PROPOSED && isAccepted(clauses, governor)) {
      return told(Status.PLANNED);
    }
    if (status == Status.PROPOSED && isDeclined(clauses, governor)) {
      return told(Status.REFUSED);
    }
    if (isNegated && status == Status.PROPOSED && governor.lemma().equals("invite")) {
      // "will not be invited to the summit"
      return told(Status.REFUSED);
    }
    if (isNegated && status == Status.PLANNED) {
      return new Clause(Status.DENIED, Tense.PRESENT, true);
    }
    if (isNegated && status == Status.REFUSED && governor.lemma().equals("rule")) {
      // "did not rule out a meeting"
      return told(Status.HYPOTHETICAL);
    }
    boolean isPutOff = status == Status.CANCELLED || status == Status.POSTPONED;
    boolean isOnlyWished =
        isOff(status) && (isPossible(clauses, governor) || isWish(clauses, governor));
    if ((isNegated && isPutOff) || (isOnlyWished && status != Status.DENIED)) {
      return told(Status.PLANNED);
    }
    return told(status);
  }

  /** "accepted an invitation to visit". */
  private static boolean isAccepted(Clauses clauses, Token invitation) {
    return clauses.isObjectOf(invitation, Set.of("accept"))
        && !isNegated(clauses, clauses.above(invitation));
  }

  /** "declined an invitation to talks". */
  private boolean isDeclined(Clauses clauses, Token invitation) {
    return invitation.relation().equals("dobj")
        && !clauses.isRoot(invitation)
        && ofObject(clauses, clauses.above(invitation))
            .filter(status -> status == Status.REFUSED)
            .isPresent()
        && !isNegated(clauses, clauses.above(invitation));
  }

  /** "denied reports of a meeting", "dismissed rumours that they met". */
  Optional<Clause> ofDenied(Clauses clauses, Token telling) {
    boolean isObject = Set.of("dobj", "nsubjpass").contains(telling.relation());
    return isObject
            && !clauses.isRoot(telling)
            && DENYING.contains(clauses.above(telling).lemma())
            && !isNegated(clauses, clauses.above(telling))
        ? Optional.of(told(Status.DENIED))
        : Optional.empty();
  }

  private static boolean isPossible(Clauses clauses, Token governor) {
    return clauses.dependents(governor, "aux").stream()
        .anyMatch(aux -> MAYBE.contains(aux.lemma()));
  }

  /** "a petition to cancel the visit". */
  private static boolean isWish(Clauses clauses, Token governor) {
    boolean isInfinitive = clauses.hasWord(governor, "to", "aux");
    return isInfinitive
        && !clauses.isRoot(governor)
        && !DECIDING.contains(clauses.above(governor).lemma());
  }

  static boolean isNegated(Clauses clauses, Token verb) {
    boolean hasNoPart =
        clauses.dependents(verb, "dobj").stream()
            .anyMatch(
                part -> part.lemma().equals("part") && clauses.hasWord(part, "no", "det", "neg"));
    boolean isNone = verb.tag().startsWith("N") && clauses.hasWord(verb, "no", "det", "neg");
    return hasNoPart
        || isNone
        || isNoLonger(clauses, verb)
        || clauses.has(verb, "neg")
        || clauses.hasWord(verb, "never", "advmod");
  }

  /** "will no longer go": what was planned is off. */
  static boolean isNoLonger(Clauses clauses, Token verb) {
    return clauses.dependents(verb, "advmod").stream()
        .filter(word -> word.form().equalsIgnoreCase("longer"))
        .anyMatch(
            longer -> clauses.dependents(longer).stream().anyMatch(w -> w.lemma().equals("no")));
  }

  /** Whether the status says that the contact does not come about. */
  static boolean isOff(Status status) {
    return switch (status) {
      case CANCELLED, POSTPONED, REFUSED, DENIED -> true;
      case HELD, UNDER_WAY, PLANNED, PROPOSED, HYPOTHETICAL, BACKGROUND -> false;
    };
  }

  /** A status that words tell. */
  static Clause told(Status status) {
    Tense tense =
        switch (status) {
          case PLANNED, PROPOSED, POSTPONED, CANCELLED, REFUSED, HYPOTHETICAL -> Tense.FUTURE;
          case HELD, BACKGROUND, DENIED -> Tense.PAST;
          case UNDER_WAY -> Tense.PRESENT;
        };
    return new Clause(status, tense, true);
  }
}

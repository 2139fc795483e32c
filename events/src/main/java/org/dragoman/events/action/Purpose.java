package org.dragoman.events.action;

import java.util.Optional;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * Acts told as what a means was used for: "used drones to drop bombs" and "an attempt was made to
 * kill him" tell acts as done as the use and the attempt.
 */
final class Purpose {

  private static final Set<String> USING = Set.of("use", "employ", "utilize", "utilise");
  private static final Set<String> ATTEMPTS = Set.of("attempt", "try");

  private Purpose() {}

  /** The verb that tells the use or the attempt that {@code verb} is the purpose of. */
  static Optional<Token> served(Clauses clauses, Token told) {
    Token verb = first(clauses, told);
    boolean isInfinitive = clauses.hasWord(verb, "to", "aux");
    if (!isInfinitive || clauses.isRoot(verb)) {
      return Optional.empty();
    }
    Token above = clauses.above(verb);
    boolean isUsing =
        above.tag().startsWith("VB")
            && (USING.contains(above.lemma()) || ATTEMPTS.contains(above.lemma()))
            && !above.tag().equals("VB");
    if (isUsing || isAttempt(clauses, above)) {
      return Optional.of(above);
    }
    boolean isOfMeans =
        above.tag().startsWith("N")
            && !clauses.isRoot(above)
            && USING.contains(clauses.above(above).lemma())
            && !clauses.above(above).tag().equals("VB");
    return isOfMeans ? Optional.of(clauses.above(above)) : Optional.empty();
  }

  /** "used drones to watch the town and drop bombs": the first of several purposes. */
  private static Token first(Clauses clauses, Token verb) {
    Token at = verb;
    while (at.relation().equals("conj")
        && at.tag().equals("VB")
        && !clauses.isRoot(at)
        && !clauses.has(at, "nsubj", "nsubjpass", "aux")) {
      at = clauses.above(at);
    }
    return at;
  }

  /** "An attempt had been made to kill him". */
  private static boolean isAttempt(Clauses clauses, Token verb) {
    return verb.lemma().equals("make")
        && clauses.dependents(verb, "dobj", "nsubjpass").stream()
            .anyMatch(noun -> ATTEMPTS.contains(noun.lemma()));
  }
}

package org.dragoman.events.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** Conditions: what stands in one is no fact, and what hangs on one may be a threat. */
final class Conditions {

  private static final Set<String> WORDS = Set.of("if", "unless", "whether");
  private static final Set<String> UNREAL = Set.of("would", "could", "might", "should");
  private static final Set<String> INVERTED = Set.of("have", "should", "be", "do");

  private Conditions() {}

  /** Whether the verb stands in a condition: "if they attack", "had they attacked". */
  static boolean isInside(Clauses clauses, Token verb) {
    Token at = verb;
    for (int step = 0; step < 12; step++) {
      if (isCondition(clauses, at) || isInverted(clauses, at)) {
        return true;
      }
      boolean isBoundary = at.relation().equals("relcl") || at.relation().equals("nsubj");
      if (clauses.isRoot(at) || isBoundary) {
        return false;
      }
      at = clauses.above(at);
    }
    return false;
  }

  /** Whether a condition hangs on the verb, or on the clause it is in. */
  static boolean hasOne(Clauses clauses, Token verb, Set<String> words) {
    return find(clauses, verb, words).isPresent();
  }

  /** The verb of the condition that hangs on a verb, or on the clause it is in. */
  static Optional<Token> find(Clauses clauses, Token verb, Set<String> words) {
    Token at = verb;
    for (int step = 0; step < 4; step++) {
      for (Token clause : clauses.dependents(at, "advcl")) {
        for (Token mark : clauses.dependents(clause, "mark", "advmod")) {
          if (words.contains(mark.lemma())) {
            return Optional.of(clause);
          }
        }
      }
      if (clauses.isRoot(at) || !ClauseRoles.isVerbal(clauses.above(at))) {
        return Optional.empty();
      }
      at = clauses.above(at);
    }
    return Optional.empty();
  }

  /** "The troops would not have stopped them": what did not come about. */
  static boolean isUnreal(Clauses clauses, Token verb) {
    List<Token> auxiliaries = clauses.dependents(verb, "aux", "modal");
    return auxiliaries.stream().anyMatch(aux -> UNREAL.contains(aux.lemma()))
        && auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have"));
  }

  private static boolean isCondition(Clauses clauses, Token verb) {
    return clauses.dependents(verb, "mark").stream().anyMatch(mark -> WORDS.contains(mark.lemma()));
  }

  /** "Had Belgium accepted", "should it fail". */
  private static boolean isInverted(Clauses clauses, Token verb) {
    List<Token> subjects = clauses.dependents(verb, "nsubj", "nsubjpass");
    if (subjects.isEmpty() || clauses.isRoot(verb)) {
      return false;
    }
    int subject = subjects.get(0).index();
    return clauses.dependents(verb, "aux", "auxpass").stream()
        .anyMatch(aux -> aux.index() < subject && INVERTED.contains(aux.lemma()));
  }
}

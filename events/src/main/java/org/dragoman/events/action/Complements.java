package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** The verbs that complete another: agreed <i>to send</i>, said that it <i>will send</i>. */
final class Complements {

  private final Clauses clauses;

  Complements(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * The verbs of infinitives and clauses that complete the trigger: agreed to send, said it will.
   */
  List<Token> of(Token trigger) {
    List<Token> found = new ArrayList<>();
    for (Token token : clauses.dependents(trigger)) {
      boolean isClause =
          Set.of("xcomp", "ccomp", "acl", "oprd").contains(token.relation())
              || (token.relation().equals("advcl") && isInfinitive(token));
      if (isClause && (ClauseRoles.isVerbal(token) || isInfinitive(token))) {
        found.add(token);
      }
      if (token.relation().equals("prep")) {
        found.addAll(clauses.dependents(token, "pcomp"));
      }
    }
    for (Token object : clauses.dependents(trigger, "dobj", "oprd")) {
      clauses.dependents(object, "acl", "xcomp", "relcl").stream()
          .filter(this::isInfinitive)
          .forEach(found::add);
    }
    List<Token> all = new ArrayList<>(found);
    for (Token each : found) {
      clauses.dependents(each, "conj").stream().filter(ClauseRoles::isVerbal).forEach(all::add);
    }
    return all;
  }

  /** The complements that are infinitives or participles: agreed to send, wants X to go. */
  List<Token> infinitives(Token trigger) {
    return of(trigger).stream().filter(this::isInfinitiveOrBare).toList();
  }

  /** The complements that are clauses of their own: said that it will send. */
  List<Token> statements(Token trigger) {
    return of(trigger).stream()
        .filter(verb -> verb.relation().equals("ccomp") && !isInfinitive(verb))
        .toList();
  }

  /**
   * An infinitive, one without "to" behind no modal, a gerund: wants X to go, lets X go, stopped
   * paying.
   */
  boolean isInfinitiveOrBare(Token verb) {
    boolean isGerund = verb.tag().equals("VBG") && verb.relation().equals("xcomp");
    return isInfinitive(verb) || isGerund || (verb.tag().equals("VB") && !hasModal(verb));
  }

  private boolean hasModal(Token verb) {
    return clauses.dependents(verb, "aux", "modal").stream()
        .anyMatch(aux -> aux.tag().equals("MD"));
  }

  boolean isInfinitive(Token verb) {
    return clauses.hasWord(verb, "to", "aux");
  }
}

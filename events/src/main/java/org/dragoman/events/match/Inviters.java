package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * At whose invitation somebody travels: "at the invitation of B", "on B's invitation", "B invited A
 * to visit Norway". Parsers hang an invitation on any word of the journey, so it is looked for in
 * the whole sentence.
 */
final class Inviters {

  private Inviters() {}

  /** The officials who a sentence says have invited the traveller. */
  static List<Mention> of(SentenceScene scene, Token journey) {
    Clauses clauses = scene.clauses();
    List<Token> inviters = new ArrayList<>(inviting(clauses, journey));
    for (Token invitation : scene.sentence().tokens()) {
      boolean isAtOne =
          invitation.lemma().equals("invitation")
              && clauses.governor(invitation, "at", "on", "upon").isPresent();
      if (isAtOne) {
        inviters.addAll(clauses.possessors(invitation));
        inviters.addAll(clauses.after(invitation, "of"));
        inviters.addAll(clauses.after(invitation, "from"));
      }
    }
    return inviters.stream()
        .flatMap(token -> scene.mentionsAt(token).stream())
        .filter(
            mention ->
                mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE)
        .toList();
  }

  /** Those who invite somebody to do what the verb of a journey says. */
  private static List<Token> inviting(Clauses clauses, Token journey) {
    boolean isAskedFor = journey.relation().equals("xcomp") && !clauses.isRoot(journey);
    Token verb = isAskedFor ? clauses.above(journey) : journey;
    if (!verb.lemma().equals("invite") || verb.equals(journey)) {
      return List.of();
    }
    return clauses.subjects(verb);
  }
}

package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** The first party told after a trigger in its own clause, whatever it hangs on. */
final class NearestParty {

  private static final Set<String> ASIDE =
      Set.of(
          "after",
          "before",
          "as",
          "since",
          "while",
          "when",
          "until",
          "following",
          "despite",
          "in",
          "at",
          "near",
          "amid",
          "because",
          "although",
          "though");

  private final SentenceScene scene;
  private final Clauses clauses;
  private final PartyFinder parties;
  private final ActionMatch match;

  NearestParty(SentenceScene scene, PartyFinder parties, ActionMatch match) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.parties = parties;
    this.match = match;
  }

  /** A known party where there is one, else the first group without a name; none of the actors. */
  List<ActionParty> besides(List<ActionParty> actors) {
    List<ActionParty> vague = List.of();
    for (Token token : scene.sentence().tokens()) {
      boolean isAfter = token.index() > match.trigger().index();
      if (!isAfter || !token.tag().startsWith("N") || !isInOwnClause(token)) {
        continue;
      }
      List<ActionParty> here = DistinctParties.without(at(clauses.expand(List.of(token))), actors);
      if (here.stream().anyMatch(ActionParty::isKnown)) {
        return here;
      }
      if (vague.isEmpty() && isGroup(here) && !isOwnForce(token)) {
        vague = here;
      }
    }
    return vague;
  }

  private List<ActionParty> at(List<Token> tokens) {
    List<ActionParty> all = new ArrayList<>();
    tokens.forEach(token -> DistinctParties.addNew(all, parties.at(scene, token)));
    return all;
  }

  /** "its troops": the actor's own. */
  private boolean isOwnForce(Token token) {
    return clauses.dependents(token, "poss").stream()
        .anyMatch(owner -> owner.tag().startsWith("PRP"));
  }

  private static boolean isGroup(List<ActionParty> here) {
    return here.stream().anyMatch(party -> party.sector() != null && party.actor() == null);
  }

  /** Not in a clause of time, a source or a mere circumstance of place. */
  private boolean isInOwnClause(Token token) {
    Token at = token;
    for (int step = 0; step < 30 && !clauses.isRoot(at); step++) {
      Token above = clauses.above(at);
      boolean isAside =
          at.relation().equals("advcl")
              && clauses.dependents(at, "mark", "advmod").stream()
                  .anyMatch(mark -> ASIDE.contains(mark.lemma()));
      boolean isCircumstance = at.relation().equals("prep") && ASIDE.contains(at.lemma());
      boolean isSource = at.lemma().equals("accord");
      if (isAside || isCircumstance || isSource) {
        return false;
      }
      if (above.equals(match.trigger()) || above.equals(match.verb())) {
        return true;
      }
      at = above;
    }
    return false;
  }
}

package org.dragoman.events.action;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Parties without a name: they belong to the state where it happens, else to the other side's. */
final class UnnamedParties {

  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside");

  private final SentenceScene scene;
  private final Clauses clauses;
  private final ActionMatch match;

  UnnamedParties(SentenceScene scene, ActionMatch match) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.match = match;
  }

  /** The same parties with their state, as far as it can be told. */
  List<ActionParty> of(List<ActionParty> vague, List<ActionParty> others) {
    if (vague.isEmpty() || vague.stream().anyMatch(ActionParty::isKnown)) {
      return vague;
    }
    @Nullable String state =
        place()
            .orElseGet(
                () ->
                    others.stream()
                        .map(ActionParty::country)
                        .filter(country -> country != null)
                        .findFirst()
                        .orElse(null));
    return vague.stream().map(party -> isOfState(party) ? party.of(state) : party).toList();
  }

  /** A named person without an office may be of any state. */
  private static boolean isOfState(ActionParty party) {
    boolean isNamed = party.actor() != null && party.actor().name() != null;
    return party.office() != null || (party.sector() != null && !isNamed);
  }

  /** The state that the clause is in: "in Lahore", else the only one that the sentence names. */
  private Optional<String> place() {
    Set<String> states = new LinkedHashSet<>();
    for (PlaceMention place : scene.places()) {
      String country = place.country();
      Token last = scene.sentence().token(place.last());
      if (country != null && isPlaceOfClause(last)) {
        return Optional.of(country);
      }
      if (country != null) {
        states.add(country);
      }
    }
    return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
  }

  private boolean isPlaceOfClause(Token token) {
    Token at = token;
    while (at.relation().equals("appos") || at.relation().equals("compound")) {
      at = clauses.above(at);
    }
    if (!at.relation().equals("pobj") || clauses.isRoot(at)) {
      return false;
    }
    Token preposition = clauses.above(at);
    return PLACES.contains(preposition.lemma())
        && !clauses.isRoot(preposition)
        && (clauses.above(preposition).equals(match.trigger())
            || clauses.above(preposition).equals(match.verb())
            || preposition.index() <= 1
            || clauses.above(preposition).tag().startsWith("N"));
  }
}

package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** Parties without a name: they belong to the state where it happens, else to the other side's. */
final class UnnamedParties {

  /** Prepositions that tell where an act takes place. */
  static final Set<String> PLACES = Set.of("in", "at", "near", "outside");

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
    List<String> states = states(false);
    if (states.isEmpty()) {
      states = others.stream().map(ActionParty::country).filter(Objects::nonNull).limit(1).toList();
    }
    List<String> before = states(true);
    List<ActionParty> placed = new ArrayList<>();
    for (ActionParty party : vague) {
      List<String> own = isJudge(party) ? before : states;
      if (own.isEmpty() || !isOfState(party)) {
        placed.add(party);
      } else {
        own.stream().map(party::of).forEach(placed::add);
      }
    }
    return placed;
  }

  /**
   * "Bishop Tutu condemned the arrests in Nigeria": who judges or asks by name may be of any state.
   */
  private boolean isJudge(ActionParty party) {
    boolean isJudging =
        switch (match.frame().frame().type()) {
          case ACCUSE, REQUEST -> party.head() < match.trigger().index();
          default -> false;
        };
    return isJudging && (party.actor() != null || hasName(party));
  }

  /** "the Biden administration". */
  private boolean hasName(ActionParty party) {
    return clauses.dependents(scene.sentence().token(party.head()), "compound", "nmod").stream()
        .anyMatch(word -> word.tag().startsWith("NNP"));
  }

  /** A named person without an office may be of any state. */
  private static boolean isOfState(ActionParty party) {
    boolean isNamed = party.actor() != null && party.actor().name() != null;
    return party.office() != null || (party.sector() != null && !isNamed);
  }

  /**
   * The state that the clause is in: "in Lahore", else the only one that the sentence, or what
   * stands before the trigger, names.
   */
  private List<String> states(boolean isBefore) {
    Set<String> states = new LinkedHashSet<>();
    for (PlaceMention place : scene.places()) {
      String country = place.country();
      Token last = scene.sentence().token(place.last());
      if (isBefore && last.index() > match.trigger().index()) {
        continue;
      }
      if (country != null && isPlaceOfClause(last)) {
        return coordinated(last);
      }
      if (country != null) {
        states.add(country);
      }
    }
    return states.size() == 1 ? List.copyOf(states) : List.of();
  }

  /** "in Malawi, Mozambique and Zimbabwe". */
  private List<String> coordinated(Token place) {
    return clauses.expand(List.of(place)).stream()
        .flatMap(token -> scene.placeAt(token).stream())
        .map(PlaceMention::country)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
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

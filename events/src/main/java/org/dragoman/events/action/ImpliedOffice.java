package org.dragoman.events.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * Police, courts and authorities that an act implies and of whom nothing is told: they are of the
 * place of the act. "Two Danes were arrested in Cairo".
 */
final class ImpliedOffice {

  private static final Set<String> SECTORS = Set.of("COP", "JUD", "GOV");
  private static final Set<String> CUSTODY =
      Set.of("captivity", "custody", "detention", "prison", "jail", "investigation", "arrest");

  private final SentenceScene scene;
  private final Clauses clauses;
  private final ActionMatch match;

  ImpliedOffice(SentenceScene scene, ActionMatch match) {
    this.scene = scene;
    this.clauses = scene.clauses();
    this.match = match;
  }

  /** The office as a party; none where the frame implies none or the text tells no place. */
  List<ActionParty> implied() {
    String sector = match.frame().implied();
    if (sector == null || !SECTORS.contains(sector)) {
      return List.of();
    }
    Token told = match.trigger();
    return place()
        .map(
            country ->
                List.of(
                    new ActionParty(
                        null, country, null, sector, null, null, told.index(), told.span())))
        .orElse(List.of());
  }

  private Optional<String> place() {
    return scene.places().stream()
        .filter(place -> place.country() != null)
        .filter(place -> isPlaceOfAct(scene.sentence().token(place.last())))
        .map(PlaceMention::country)
        .findFirst();
  }

  /** "arrested in Oslo", "released from custody in Oslo". */
  private boolean isPlaceOfAct(Token token) {
    if (!token.relation().equals("pobj") || clauses.isRoot(token)) {
      return false;
    }
    Token preposition = clauses.above(token);
    if (!UnnamedParties.PLACES.contains(preposition.lemma()) || clauses.isRoot(preposition)) {
      return false;
    }
    Token at = clauses.above(preposition);
    if (CUSTODY.contains(at.lemma()) && at.relation().equals("pobj")) {
      at = clauses.above(clauses.above(at));
    }
    return at.equals(match.trigger()) || at.equals(match.verb());
  }
}

package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;

/** The two sides of an act: who does it, and to whom. */
final class Sides {

  private static final List<String> ACTOR_OF_VERB = List.of("subject");

  private static final List<String> ACTOR_OF_NOUN =
      List.of("by", "owner", "carrier", "modifier", "of", "from");

  private static final List<String> RECIPIENT =
      List.of(
          "object", "against", "on", "to", "with", "for", "toward", "towards", "at", "from", "in",
          "of", "over");

  private final SentenceScene scene;
  private final ActionMatch match;
  private final ClauseRoles roles;
  private final SidePaths paths;
  private final NearestParty nearest;
  private final UnnamedParties unnamed;
  private final ImpliedOffice office;

  Sides(SentenceScene scene, ClauseRoles roles, PartyFinder parties, ActionMatch match) {
    this.scene = scene;
    this.match = match;
    this.roles = roles;
    this.paths = new SidePaths(scene, roles, parties, match);
    this.nearest = new NearestParty(scene, parties, match);
    this.unnamed = new UnnamedParties(scene, match);
    this.office = new ImpliedOffice(scene, match);
  }

  List<ActionParty> actors() {
    List<String> places = match.frame().actor();
    if (places.isEmpty()) {
      places = match.isNominal() ? ACTOR_OF_NOUN : ACTOR_OF_VERB;
    }
    List<ActionParty> best = List.of();
    for (String place : places) {
      List<ActionParty> here = paths.parties(place);
      if (here.stream().anyMatch(ActionParty::isPolitical)) {
        best = here;
        break;
      }
      if (best.isEmpty()) {
        best = here;
      }
    }
    if (best.isEmpty()) {
      return office.implied();
    }
    if (isMutual() && !isOneSided(best)) {
      List<ActionParty> all = new ArrayList<>(best);
      DistinctParties.addNew(all, paths.parties("with"));
      best = all;
    }
    return unnamed.of(best, List.of());
  }

  List<ActionParty> recipients(List<ActionParty> actors) {
    List<String> places = match.frame().recipient();
    if (places.isEmpty()) {
      places = RECIPIENT;
    }
    if (isMutual() && areSeveral(actors) && !isOneSided(actors)) {
      return List.of();
    }
    List<ActionParty> vague = List.of();
    for (String place : places) {
      List<ActionParty> here =
          place.equals("complement")
              ? inComplement(actors)
              : DistinctParties.without(paths.within(paths.tokens(place)), actors);
      if (here.stream().anyMatch(ActionParty::isKnown)) {
        return here;
      }
      if (vague.isEmpty()) {
        vague = here;
      }
    }
    if (vague.isEmpty() && !places.contains("none")) {
      vague = nearest.besides(actors);
    }
    // "we urge the authorities": whose they are is not told
    return unnamed.of(vague, PartyFinder.areWe(scene, actors) ? List.of() : actors);
  }

  /** "Fiji and Samoa signed a treaty": all sides of an act with a direction stand as its actors. */
  boolean areBoth(List<ActionParty> actors) {
    return isMutual() && isDirected() && areSeveral(actors) && !isOneSided(actors);
  }

  /**
   * "Fiji signed a treaty with the union": of acts with a direction, whoever is named first acts.
   */
  private boolean isOneSided(List<ActionParty> actors) {
    return isDirected()
        && actors.stream().anyMatch(ActionParty::isKnown)
        && paths.parties("with").stream().anyMatch(ActionParty::isKnown);
  }

  private boolean isMutual() {
    return match.frame().is(ActionFrame.Trait.MUTUAL);
  }

  private boolean isDirected() {
    return switch (match.frame().frame().type()) {
      case CONSULT, AGREE, COOPERATE -> false;
      default -> true;
    };
  }

  /** Whom the infinitive concerns, the nearest first: "agreed to lift the embargo on X". */
  private List<ActionParty> inComplement(List<ActionParty> actors) {
    for (Token verb : roles.complements().of(match.trigger())) {
      List<List<Token>> near = new ArrayList<>(placesOf(verb));
      roles.complements().of(verb).forEach(inner -> near.addAll(placesOf(inner)));
      for (List<Token> tokens : near) {
        List<ActionParty> here = DistinctParties.without(paths.within(tokens), actors);
        if (here.stream().anyMatch(ActionParty::isKnown)) {
          return here;
        }
      }
    }
    return List.of();
  }

  private List<List<Token>> placesOf(Token verb) {
    List<List<Token>> places = new ArrayList<>();
    places.add(roles.clauses().objects(verb));
    for (String preposition : RECIPIENT.subList(1, RECIPIENT.size())) {
      places.add(roles.after(verb, preposition));
    }
    return places;
  }

  private static boolean areSeveral(List<ActionParty> actors) {
    return actors.stream().filter(ActionParty::isKnown).map(ActionParty::key).distinct().count()
        > 1;
  }
}

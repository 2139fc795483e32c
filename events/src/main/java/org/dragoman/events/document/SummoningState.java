package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;

/**
 * Which state has summoned an ambassador where the sentence leaves it out: the one that the
 * ambassador is sent to ("the Cuban ambassador to Peru was summoned"), else the one whose ministry
 * or capital the sentence names.
 */
final class SummoningState {

  private SummoningState() {}

  static Optional<Party> find(SentenceScene scene, Party diplomat, Parties parties) {
    Mention words = diplomat.mention();
    for (PlaceMention place : scene.places()) {
      String country = place.country();
      boolean isInside = words.first() < place.first() && place.last() <= words.last();
      if (isInside && country != null && !country.equals(diplomat.affiliation().country())) {
        return Optional.of(
            new Party(Role.INITIATOR, null, Affiliation.state(country), words.asPlace()));
      }
    }
    return List.of(true, false).stream()
        .flatMap(isMinistry -> candidates(scene, parties, isMinistry).stream())
        .filter(party -> party.affiliation().country() != null)
        .filter(party -> !party.affiliation().key().equals(diplomat.affiliation().key()))
        .findFirst();
  }

  private static List<Party> candidates(SentenceScene scene, Parties parties, boolean isMinistry) {
    return scene.mentions().stream()
        .filter(mention -> (mention.body() != null) == isMinistry)
        .filter(mention -> mention.kind() == Mention.Kind.PARTY || mention.office() != null)
        .map(mention -> parties.party(new Filler(Role.INITIATOR, mention)))
        .flatMap(Optional::stream)
        .map(party -> new Party(Role.INITIATOR, null, party.affiliation(), party.mention()))
        .toList();
  }
}

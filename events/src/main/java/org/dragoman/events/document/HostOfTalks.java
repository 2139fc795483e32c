package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * With whom an official has talks abroad where only the place is told: "held talks in Beijing" is
 * with China, unless the place is one where others meet.
 */
final class HostOfTalks {

  private static final Set<String> HAVING = WordLists.bundled("occasions.tsv").of("having");
  private static final Set<String> VENUES = WordLists.bundled("journeys.tsv").of("meeting-places");
  private static final Set<String> TALKS = Set.of("talks", "negotiation");
  private static final Set<String> COMPANY = Set.of("with", "between", "among");

  private HostOfTalks() {}

  static Optional<Party> find(
      SentenceScene scene,
      FrameMatch match,
      List<Party> told,
      Optional<PlaceMention> place,
      Parties parties) {
    boolean isOpen =
        TALKS.contains(match.frame().id())
            && place.isPresent()
            && !VENUES.contains(place.get().name())
            && ChannelReader.affiliations(told) == 1
            && told.stream().noneMatch(party -> party.isBare() || isOfMembers(party))
            && isHeld(scene.clauses(), match);
    return isOpen
        ? scene.mentions().stream()
            .filter(mention -> mention.first() == place.get().first())
            .filter(mention -> mention.last() == place.get().last())
            .flatMap(mention -> parties.party(new Filler(Role.PARTICIPANT, mention)).stream())
            .filter(host -> !host.affiliation().key().equals(told.get(0).affiliation().key()))
            .findFirst()
        : Optional.empty();
  }

  /** "EU farm ministers held talks in Luxembourg": with each other. */
  private static boolean isOfMembers(Party party) {
    return party.affiliation().organization() != null && party.mention().isPlural();
  }

  /** Whether a place may be the other side, as far as the frame and the places tell. */
  static boolean mayBeIn(SentenceScene scene, FrameMatch match) {
    return TALKS.contains(match.frame().id())
        && !scene.places().isEmpty()
        && isHeld(scene.clauses(), match);
  }

  /** "held talks", "began two days of talks", and nobody else is told. */
  private static boolean isHeld(Clauses clauses, FrameMatch match) {
    Token talks = match.trigger();
    Token verb = match.verb();
    Token object = clauses.governor(talks, "of").orElse(talks);
    return HAVING.contains(verb.lemma())
        && object.relation().equals("dobj")
        && clauses.above(object).equals(verb)
        && !hasCompany(clauses, talks)
        && !hasCompany(clauses, verb);
  }

  private static boolean hasCompany(Clauses clauses, Token word) {
    return clauses.dependents(word, "prep").stream()
        .anyMatch(preposition -> COMPANY.contains(preposition.lemma()));
  }
}

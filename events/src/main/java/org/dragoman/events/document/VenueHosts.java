package org.dragoman.events.document;

import java.util.Optional;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;

/**
 * "A meeting was held with the Ambassador of Romania at the Ministry of Foreign Affairs": the other
 * side is the house that it was held in.
 */
final class VenueHosts {

  private VenueHosts() {}

  /** The state of the ministry; empty where the noun has no company, or a holder of its own. */
  static Optional<Party> find(
      SentenceScene scene, FrameMatch match, Party company, Parties parties) {
    return isHeld(scene, match) && isWith(scene, company)
        ? scene.mentions().stream()
            .filter(mention -> isVenue(scene, mention))
            .flatMap(mention -> parties.party(new Filler(Role.PARTICIPANT, mention)).stream())
            .filter(host -> !host.affiliation().key().equals(company.affiliation().key()))
            .findFirst()
        : Optional.empty();
  }

  /** Whether a house may be the other side, whatever is known of its state. */
  static boolean mayBeIn(SentenceScene scene, FrameMatch match) {
    return isHeld(scene, match)
        && scene.mentions().stream().anyMatch(mention -> isVenue(scene, mention));
  }

  private static boolean isHeld(SentenceScene scene, FrameMatch match) {
    Token noun = match.trigger();
    return noun.relation().equals("nsubjpass")
        && scene.clauses().above(noun).lemma().equals("hold");
  }

  private static boolean isWith(SentenceScene scene, Party company) {
    int head = company.mention().head();
    if (!scene.span().contains(company.mention().span())) {
      return false;
    }
    Token word = scene.sentence().token(head);
    return word.relation().equals("pobj") && scene.clauses().above(word).lemma().equals("with");
  }

  private static boolean isVenue(SentenceScene scene, Mention mention) {
    Token head = scene.sentence().token(mention.head());
    return mention.kind() == Mention.Kind.PARTY
        && mention.body() != null
        && head.relation().equals("pobj")
        && scene.clauses().above(head).lemma().equals("at");
  }
}

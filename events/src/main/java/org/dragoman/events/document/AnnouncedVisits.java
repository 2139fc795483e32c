package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "Moldova's foreign ministry said that a visit by the Romanian minister had been put off": where
 * the text tells no other place, the state that tells of a visit is the one visited.
 */
final class AnnouncedVisits {

  private static final String RECEIVED = "visit-received";

  private static final Set<String> COMMUNICATION =
      WordLists.bundled("status.tsv").of("communication");

  private AnnouncedVisits() {}

  /** The host; empty where the match is no visit of a guest alone. */
  static Optional<Party> host(
      SentenceScene scene, FrameMatch match, List<Party> told, Parties parties) {
    boolean isOpen =
        match.frame().id().equals(RECEIVED)
            && !told.isEmpty()
            && told.stream().allMatch(party -> party.role() == Role.GUEST)
            && ChannelReader.affiliations(told) == 1
            && hasNoPlace(scene.clauses(), match.trigger());
    return isOpen
        ? teller(scene, match)
            .flatMap(state -> parties.party(new Filler(Role.HOST, state)))
            .filter(host -> host.affiliation().country() != null)
            .filter(host -> !host.affiliation().key().equals(told.get(0).affiliation().key()))
        : Optional.empty();
  }

  /** Whether who tells of a visit may be its host, whatever is known of the guest. */
  static boolean mayBeIn(SentenceScene scene, FrameMatch match) {
    return match.frame().id().equals(RECEIVED)
        && hasNoPlace(scene.clauses(), match.trigger())
        && teller(scene, match).isPresent();
  }

  private static boolean hasNoPlace(Clauses clauses, Token visit) {
    return clauses.after(visit, "to").isEmpty()
        && clauses.after(visit, "in").isEmpty()
        && clauses.dependents(visit, "compound", "nmod").stream()
            .noneMatch(word -> word.tag().startsWith("NNP"));
  }

  /** The state or its government that says so, as the subject of the verb above. */
  private static Optional<Mention> teller(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    Token at = match.trigger();
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (at.tag().startsWith("VB") && COMMUNICATION.contains(at.lemma())) {
        return clauses.subjects(at).stream()
            .flatMap(word -> scene.mentionsAt(word).stream())
            .filter(mention -> mention.kind() == Mention.Kind.PARTY)
            .filter(mention -> mention.affiliation() != null)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}

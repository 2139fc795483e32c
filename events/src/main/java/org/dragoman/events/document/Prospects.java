package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;

/**
 * Whether what the frames of contacts find in a sentence may be a contact, whatever the rest of the
 * document tells: so that a document is not read as a whole for a sentence that tells none. Never
 * says no where {@link ContactReader} may find one: whoever is not known yet may be of any side.
 */
final class Prospects {

  private final UnnamedGroups groups;

  Prospects(UnnamedGroups groups) {
    this.groups = groups;
  }

  /**
   * Whether one of the matches may be a contact.
   *
   * @param mayBeKnown whether the rest of the document may tell the state of a mention without one
   */
  boolean mayBeContact(
      SentenceScene scene, List<FrameMatch> matches, Predicate<Mention> mayBeKnown) {
    return matches.stream()
        .filter(match -> match.frame().channel() != null)
        .anyMatch(match -> new Prospect(scene, match, mayBeKnown).mayBeContact());
  }

  /** One match. */
  private final class Prospect {
    private final SentenceScene scene;
    private final FrameMatch match;
    private final List<Mention> named = new ArrayList<>();
    private final Set<String> sides = new HashSet<>();
    private boolean hasBody;
    private boolean hasSeveral;
    private int unknown;

    Prospect(SentenceScene scene, FrameMatch match, Predicate<Mention> mayBeKnown) {
      this.scene = scene;
      this.match = match;
      unknown += VenueHosts.mayBeIn(scene, match) ? 1 : 0;
      unknown += HostOfTalks.mayBeIn(scene, match) ? 1 : 0;
      unknown += AnnouncedVisits.mayBeIn(scene, match) ? 1 : 0;
      Stream.concat(match.fillers().stream(), Mediation.find(scene, match).stream())
          .map(Filler::mention)
          .forEach(mention -> add(mention, mayBeKnown));
    }

    private void add(Mention mention, Predicate<Mention> mayBeKnown) {
      if (mention.isRound()) {
        // another sentence has to tell the round before
        return;
      }
      Affiliation affiliation = mention.affiliation();
      if (affiliation != null) {
        boolean isSide =
            Parties.mayBeParty(mention, affiliation) && !PrivateGroups.isOne(scene, mention);
        if (isSide) {
          named.add(mention);
          sides.add(affiliation.key());
          hasBody |= affiliation.organization() != null;
          // "her Dutch colleague": she is the other side
          unknown += mention.isChair() || mention.isCounterpart() ? 1 : 0;
        }
        return;
      }
      if (SentEnvoys.mayBeSent(scene, mention)) {
        named.add(mention);
        unknown++;
      } else if (mention.isPlural() && mention.name() == null) {
        hasSeveral |=
            mention.isDefinite() || mention.isCounterpart() || groups.isOne(scene, mention);
      } else if (mayBeKnown.test(mention)) {
        named.add(mention);
        unknown++;
      }
    }

    boolean mayBeContact() {
      if (hasSeveral) {
        return true;
      }
      if (match.frame().is(Frame.Trait.JOURNEY)) {
        return match.destinations().stream().anyMatch(this::mayBeReached);
      }
      if (named.isEmpty() || lacksRecipient() || GeneralStatements.isOne(scene, match)) {
        return false;
      }
      return match.frame().channel() == Channel.SUMMONS
          || sides.size() + unknown > 1
          || mayBeSession();
    }

    /** Whether somebody from another state may travel there. */
    private boolean mayBeReached(PlaceMention destination) {
      String country = destination.country();
      return country != null
          && named.stream()
              .map(Mention::affiliation)
              .anyMatch(home -> home == null || !Sovereigns.areSame(country, home.country()));
    }

    private boolean lacksRecipient() {
      return TwoSides.isDirected(match)
          && match.fillers().stream().noneMatch(filler -> filler.role() == Role.RECIPIENT);
    }

    /** One body in session, or several of its people. */
    private boolean mayBeSession() {
      return (hasBody || unknown > 0)
          && (match.frame().is(Frame.Trait.SESSION) || named.stream().anyMatch(Mention::isPlural));
    }
  }
}

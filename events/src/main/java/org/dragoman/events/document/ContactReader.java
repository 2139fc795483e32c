package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.OrganizationKind;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.status.Clause;
import org.dragoman.events.status.StatusReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes contacts of the frames that match: resolves who the parties are, and refuses what is no
 * contact.
 */
final class ContactReader {

  /** Bodies that fight, police or trade; what they do is no diplomatic contact. */
  private static final Set<String> NO_PARTIES =
      Set.of(
          "armed forces",
          "central bank",
          "intelligence agency",
          "parliament",
          "central committee",
          "host");

  private final DocumentActors actors;
  private final Organizations organizations;
  private final StatusReader statuses;
  private final DateAttachment dates;
  private final @Nullable LocalDate published;
  private final ReadingTrace trace;
  private final List<ContactMention> found = new ArrayList<>();

  ContactReader(
      DocumentActors actors,
      Organizations organizations,
      StatusReader statuses,
      DateAttachment dates,
      @Nullable LocalDate published,
      ReadingTrace trace) {
    this.trace = trace;
    this.actors = actors;
    this.organizations = organizations;
    this.statuses = statuses;
    this.dates = dates;
    this.published = published;
  }

  /** Takes the matches of the next sentence. */
  void read(SentenceScene scene, List<FrameMatch> matches) {
    for (FrameMatch match : matches) {
      if (match.frame().channel() != null) {
        readMatch(scene, match);
      }
    }
  }

  /** All contacts so far, in the order of the text. */
  List<ContactMention> contacts() {
    return found;
  }

  private void readMatch(SentenceScene scene, FrameMatch match) {
    List<Party> parties = parties(scene, match);
    if (match.frame().is(Frame.Trait.JOURNEY)) {
      for (PlaceMention destination : match.destinations()) {
        journey(scene, match, parties, destination);
      }
      return;
    }
    Optional<PlaceMention> place = PlaceAttachment.find(scene, match);
    for (List<Party> together : Separate.occasions(scene, match, parties, place, found)) {
      if (isContact(match, together)) {
        found.add(contact(scene, match, together, place));
      } else {
        trace.refused(scene, match, "fewer than two sides that could be in contact");
      }
    }
  }

  private void journey(
      SentenceScene scene, FrameMatch match, List<Party> guests, PlaceMention destination) {
    String country = destination.country();
    if (country == null) {
      trace.refused(scene, match, "the destination is in no state");
      return;
    }
    List<Party> parties = new ArrayList<>();
    for (Party guest : guests) {
      if (!Sovereigns.areSame(country, guest.affiliation().country())) {
        parties.add(guest);
      }
    }
    if (parties.isEmpty()) {
      trace.refused(scene, match, "nobody from abroad travels");
      return;
    }
    Mention words = mentionOf(scene, destination);
    parties.add(new Party(Role.HOST, null, Affiliation.state(country), words));
    found.add(contact(scene, match, parties, Optional.of(destination)));
  }

  private static Mention mentionOf(SentenceScene scene, PlaceMention place) {
    for (Mention mention : scene.mentions()) {
      if (mention.first() <= place.first()
          && place.last() <= mention.last()
          && mention.kind() == Mention.Kind.PARTY) {
        return mention;
      }
    }
    return new Mention(
        Mention.Kind.PARTY,
        place.first(),
        place.last(),
        place.last(),
        place.span(),
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        false,
        true);
  }

  private ContactMention contact(
      SentenceScene scene, FrameMatch match, List<Party> parties, Optional<PlaceMention> place) {
    Clause clause = statuses.read(scene.clauses(), match.trigger(), match.verb());
    Channel channel = channel(match);
    Optional<Channel> cue =
        isRefinable(channel) ? ChannelCues.find(scene, match) : Optional.empty();
    boolean isTold = cue.isPresent() || !isVague(match);
    return new ContactMention(
        scene,
        match,
        parties,
        cue.orElse(channel),
        isTold,
        clause,
        dates.find(scene, match, clause),
        place);
  }

  private static Channel channel(FrameMatch match) {
    Channel channel = match.frame().channel();
    return channel == null ? Channel.UNSPECIFIED : channel;
  }

  private static boolean isRefinable(Channel channel) {
    return switch (channel) {
      case UNSPECIFIED, MEETING, SUMMIT, MULTILATERAL, NEGOTIATION -> true;
      case PHONE, VIDEO, VISIT, LETTER, MEDIATION, SUMMONS -> false;
    };
  }

  /** Words that tell that there was a contact but not of what kind. */
  private static boolean isVague(FrameMatch match) {
    return match.frame().channel() == Channel.UNSPECIFIED || match.frame().id().equals("talks");
  }

  private boolean isContact(FrameMatch match, List<Party> parties) {
    Set<String> keys = new LinkedHashSet<>();
    boolean hasHuman = false;
    for (Party party : parties) {
      keys.add(party.affiliation().key());
      hasHuman |= !Mention.ADJECTIVE.equals(party.mention().body());
    }
    if (keys.size() >= 2) {
      return hasHuman || !match.verb().equals(match.trigger()) || keys.size() == 2;
    }
    return keys.size() == 1
        && isBody(parties.get(0))
        && (match.frame().is(Frame.Trait.SESSION) || parties.get(0).mention().isPlural());
  }

  private boolean isBody(Party party) {
    String name = party.affiliation().organization();
    return name != null
        && organizations.findOrganization(name).map(ContactReader::hasSessions).orElse(false);
  }

  private static boolean hasSessions(Organization organization) {
    return organization.kind() == OrganizationKind.IGO
        || organization.kind() == OrganizationKind.FORUM;
  }

  private List<Party> parties(SentenceScene scene, FrameMatch match) {
    List<Party> parties = new ArrayList<>();
    for (Filler filler : match.fillers()) {
      Mention mention = filler.mention();
      if (isGroup(mention)) {
        if (filler.role() == Role.PARTICIPANT || match.fillers().size() > 1) {
          addMissing(parties, group(scene));
        }
      } else {
        party(filler).ifPresent(party -> addMissing(parties, List.of(party)));
      }
    }
    return withoutShadowed(parties);
  }

  /** "the two ministers", "they", "both sides": the parties told last. */
  private static boolean isGroup(Mention mention) {
    return mention.isPlural()
        && mention.isDefinite()
        && mention.affiliation() == null
        && mention.name() == null
        && !mention.isCounterpart();
  }

  private List<Party> group(SentenceScene scene) {
    if (!found.isEmpty()) {
      ContactMention last = found.get(found.size() - 1);
      if (last.scene().number() >= scene.number() - 3) {
        return last.parties();
      }
    }
    return List.of();
  }

  private static void addMissing(List<Party> parties, List<Party> more) {
    for (Party party : more) {
      if (parties.stream()
          .noneMatch(
              other -> other.mention().equals(party.mention()) || isSamePerson(other, party))) {
        parties.add(party);
      }
    }
  }

  private static boolean isSamePerson(Party a, Party b) {
    Actor left = a.actor();
    Actor right = b.actor();
    return left != null && right != null && left.number() == right.number();
  }

  /** A bare state beside an official of the same state says nothing more. */
  private static List<Party> withoutShadowed(List<Party> parties) {
    List<Party> kept = new ArrayList<>();
    for (Party party : parties) {
      boolean isShadowed =
          party.isBare()
              && parties.stream()
                  .anyMatch(
                      other ->
                          !other.equals(party)
                              && other.affiliation().key().equals(party.affiliation().key())
                              && (!other.isBare()
                                  || parties.indexOf(other) < parties.indexOf(party)));
      if (!isShadowed) {
        kept.add(party);
      }
    }
    return kept;
  }

  private Optional<Party> party(Filler filler) {
    Mention mention = filler.mention();
    Actor actor = actors.findActor(mention).orElse(null);
    Affiliation affiliation = affiliation(mention, actor);
    if (affiliation == null || affiliation.isSubnational() || isNoParty(mention, affiliation)) {
      return Optional.empty();
    }
    return Optional.of(new Party(filler.role(), actor, affiliation, mention));
  }

  private @Nullable Affiliation affiliation(Mention mention, @Nullable Actor actor) {
    Affiliation told =
        mention.affiliation() != null
            ? mention.affiliation()
            : actor == null ? null : actor.affiliation();
    return told == null ? null : governing(told);
  }

  /**
   * A movement that governs its state speaks for the state: the Chinese Communist Party, the
   * Taliban since 2021.
   */
  private Affiliation governing(Affiliation told) {
    String name = told.organization();
    Optional<Organization> organization =
        name == null ? Optional.empty() : organizations.findOrganization(name);
    LocalDate since = organization.map(Organization::governsSince).orElse(null);
    @Nullable String home = organization.map(Organization::home).orElse(null);
    if (since == null || home == null || (published != null && published.isBefore(since))) {
      return told;
    }
    return Affiliation.state(home);
  }

  private boolean isNoParty(Mention mention, Affiliation affiliation) {
    if (mention.body() != null && NO_PARTIES.contains(mention.body())) {
      return true;
    }
    String organization = affiliation.organization();
    return organization != null
        && organizations
            .findOrganization(organization)
            .map(o -> o.kind() == OrganizationKind.NGO)
            .orElse(false);
  }
}

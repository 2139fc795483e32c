package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.OrganizationKind;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.status.Clause;
import org.dragoman.events.status.StatusReader;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes contacts of the frames that match: resolves who the parties are, and refuses what is no
 * contact.
 */
final class ContactReader {

  /** "met the president on the first leg of his tour": he came to see him. */
  private static final Set<String> STOPS = Set.of("stop", "leg", "stage");

  /** Cities where organisations and forums sit: who goes there does not visit their state. */
  private static final Set<String> VENUES = Set.of("Geneva", "Davos");

  private final Organizations organizations;
  private final Parties parties;
  private final UnnamedGroups groups;
  private final StatusReader statuses;
  private final DateAttachment dates;
  private final ReadingTrace trace;
  private final List<ContactMention> found = new ArrayList<>();

  ContactReader(
      DocumentActors actors,
      Organizations organizations,
      StatusReader statuses,
      DateAttachment dates,
      UnnamedGroups groups,
      @Nullable LocalDate published,
      List<SentenceScene> scenes,
      ReadingTrace trace) {
    this.trace = trace;
    this.organizations = organizations;
    this.parties = new Parties(actors, organizations, published, scenes, found);
    this.groups = groups;
    this.statuses = statuses;
    this.dates = dates;
  }

  /** Takes the matches of the next sentence. */
  void read(SentenceScene scene, List<FrameMatch> matches) {
    for (FrameMatch match : sessionsLast(matches)) {
      boolean isSaid =
          match.frame().is(Frame.Trait.SESSION)
              && !found.isEmpty()
              && found.get(found.size() - 1).scene().equals(scene)
              && found.get(found.size() - 1).match().trigger().equals(match.trigger());
      if (match.frame().channel() != null
          && !isSaid
          && !isPurpose(scene, match, matches)
          && !isSession(match, matches)) {
        readMatch(scene, match);
      }
    }
  }

  /** "held a call to discuss …": the discussion is the call. */
  private static boolean isPurpose(
      SentenceScene scene, FrameMatch match, List<FrameMatch> matches) {
    Token verb = match.verb();
    boolean isInfinitive =
        match.frame().channel() == Channel.UNSPECIFIED
            && verb.equals(match.trigger())
            && Set.of("advcl", "xcomp").contains(verb.relation())
            && scene.clauses().dependents(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("to"));
    return isInfinitive
        && matches.stream()
            .anyMatch(
                other ->
                    other.frame().channel() != null
                        && !other.frame().is(Frame.Trait.JOURNEY)
                        && other.verb().equals(scene.clauses().above(verb))
                        && !other.fillers().isEmpty());
  }

  /** "met on the margins of the APEC leaders' meeting": the body's session, with who attends it. */
  private static boolean isSession(FrameMatch match, List<FrameMatch> matches) {
    boolean isAlone =
        match.fillers().size() == 1
            && match.fillers().get(0).mention().kind() == Mention.Kind.PARTY;
    return !match.frame().is(Frame.Trait.SESSION)
        && (isAlone || isOfOneBody(match))
        && matches.stream()
            .anyMatch(
                other ->
                    other.frame().is(Frame.Trait.SESSION)
                        && other.trigger().equals(match.trigger())
                        && other.fillers().size() > 1);
  }

  /** "met on the margins of the APEC Leaders' Meeting": its name stands right before the noun. */
  private static boolean isOfOneBody(FrameMatch match) {
    List<Mention> before =
        match.fillers().stream()
            .map(Filler::mention)
            .filter(mention -> mention.last() < match.trigger().index())
            .toList();
    Mention nearest = before.isEmpty() ? null : before.get(before.size() - 1);
    return nearest != null
        && match.verb().index() < nearest.first()
        && match.trigger().index() - nearest.last() <= 3
        && nearest.affiliation() != null
        && nearest.affiliation().organization() != null
        && nearest.name() == null
        && match.fillers().stream().allMatch(f -> f.mention().last() <= nearest.last());
  }

  /** A body alone is in session only where the same word tells no contact of two sides. */
  private static List<FrameMatch> sessionsLast(List<FrameMatch> matches) {
    List<FrameMatch> ordered = new ArrayList<>(matches);
    ordered.sort(
        Comparator.<FrameMatch>comparingInt(match -> match.trigger().index())
            .thenComparing(match -> match.frame().is(Frame.Trait.SESSION)));
    return ordered;
  }

  /** All contacts so far, in the order of the text. */
  List<ContactMention> contacts() {
    return found;
  }

  private void readMatch(SentenceScene scene, FrameMatch match) {
    List<Party> told = parties.of(scene, match);
    if (match.frame().is(Frame.Trait.JOURNEY)) {
      List<PlaceMention> stops = match.destinations();
      for (int i = 0; i < stops.size(); i++) {
        int further = i + 1;
        while (further < stops.size() && areOfOneState(stops.get(i), stops.get(further))) {
          further++;
        }
        int next = further < stops.size() ? stops.get(further).first() : Integer.MAX_VALUE;
        journey(scene, match, told, stops.get(i), ownTime(scene, stops, stops.get(i), next));
      }
      return;
    }
    Optional<PlaceMention> place = PlaceAttachment.find(scene, match);
    told = completed(scene, match, told);
    List<List<Party>> occasions = Separate.occasions(scene, match, told, place, found);
    boolean isOneAct = channel(match) == Channel.SUMMONS;
    Stretches stretches = Stretches.of(scene, match, isOneAct ? List.of(told) : occasions);
    for (int i = 0; i < occasions.size(); i++) {
      List<Party> together = occasions.get(i);
      if (isContact(scene, match, together)) {
        Optional<PlaceMention> own = stretches.place(i).or(() -> place);
        found.add(contact(scene, match, together, own, stretches.time(i)));
      } else {
        trace.refused(scene, match, "fewer than two sides that could be in contact");
      }
    }
  }

  /** Adds whom the frame's own roles leave out: mediators, the state that summons. */
  private List<Party> completed(SentenceScene scene, FrameMatch match, List<Party> told) {
    Channel channel = channel(match);
    List<Party> all = new ArrayList<>(told);
    if (channel == Channel.SUMMONS && told.size() == 1 && told.get(0).role() == Role.RECIPIENT) {
      SummoningState.find(scene, told.get(0), parties).ifPresent(all::add);
    }
    if (isMediable(channel)) {
      for (Filler mediator : Mediation.find(scene, match)) {
        parties
            .party(mediator)
            .filter(party -> all.stream().noneMatch(other -> other.isSame(party)))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean isMediable(Channel channel) {
    return switch (channel) {
      case MEETING, NEGOTIATION, MEDIATION, SUMMIT, MULTILATERAL -> true;
      case PHONE, VIDEO, VISIT, LETTER, SUMMONS, UNSPECIFIED -> false;
    };
  }

  private static boolean areOfOneState(PlaceMention city, PlaceMention other) {
    return city.country() != null && city.country().equals(other.country());
  }

  /** "to Oslo from June 5 to 9 and to Riga from June 10 to 14": each stop has days of its own. */
  private static Optional<TimeExpression> ownTime(
      SentenceScene scene, List<PlaceMention> stops, PlaceMention stop, int next) {
    long states = stops.stream().map(PlaceMention::country).distinct().count();
    long told =
        scene.times().stream()
            .filter(time -> time.span().start() > stops.get(0).span().end())
            .count();
    boolean isEachTold = states > 1 && told >= states;
    if (!isEachTold) {
      return Optional.empty();
    }
    int end =
        next < scene.sentence().size()
            ? scene.sentence().token(next).span().start()
            : Integer.MAX_VALUE;
    return scene.times().stream()
        .filter(time -> time.span().start() > stop.span().end() && time.span().end() <= end)
        .findFirst();
  }

  private void journey(
      SentenceScene scene,
      FrameMatch match,
      List<Party> guests,
      PlaceMention destination,
      Optional<TimeExpression> time) {
    String country = destination.country();
    if (country == null) {
      trace.refused(scene, match, "the destination is in no state");
      return;
    }
    boolean isHome = country.equals("ITA") && destination.name().equals("Rome");
    if (isHome && guests.stream().anyMatch(ContactReader::isOfVatican)) {
      trace.refused(scene, match, "the Pope is at home there");
      return;
    }
    if (VENUES.contains(destination.name())) {
      trace.refused(scene, match, "the city is a place of meeting, and no host");
      return;
    }
    List<Party> parties = new ArrayList<>();
    for (Party guest : guests) {
      boolean isAbroad = !Sovereigns.areSame(country, guest.affiliation().country());
      if (isAbroad && !isFormer(guest)) {
        parties.add(guest);
      }
    }
    if (parties.isEmpty()) {
      trace.refused(scene, match, "nobody from abroad travels");
      return;
    }
    Mention words = mentionOf(scene, destination);
    parties.add(new Party(Role.HOST, null, Affiliation.state(country), words));
    found.add(contact(scene, match, parties, Optional.of(destination), time));
  }

  private static boolean isOfVatican(Party party) {
    return "VAT".equals(party.affiliation().country());
  }

  /** Who has left office travels as a private person. */
  private static boolean isFormer(Party guest) {
    String office = guest.mention().office();
    return office != null && office.startsWith("former ");
  }

  private static Mention mentionOf(SentenceScene scene, PlaceMention place) {
    for (Mention mention : scene.mentions()) {
      if (mention.first() <= place.first()
          && place.last() <= mention.last()
          && mention.kind() == Mention.Kind.PARTY) {
        return mention;
      }
    }
    return Mention.ofPlace(place.first(), place.last(), place.last(), place.span());
  }

  private ContactMention contact(
      SentenceScene scene,
      FrameMatch match,
      List<Party> parties,
      Optional<PlaceMention> place,
      Optional<TimeExpression> time) {
    Clause clause = clause(scene, match);
    Channel channel = channel(match);
    Optional<Channel> cue =
        isRefinable(channel)
            ? cue(scene, match)
                .or(() -> ofParties(channel, parties))
                .or(() -> ofStates(match, parties, clause))
            : Optional.empty();
    boolean isTold = cue.isPresent() || !isVague(match);
    return new ContactMention(
        scene,
        match,
        parties,
        cue.orElse(channel),
        isTold,
        clause,
        time.map(own -> dates.resolve(own, clause)).or(() -> dates.find(scene, match, clause)),
        place);
  }

  /** What is said of the contact; who is invited has still to come. */
  private Clause clause(SentenceScene scene, FrameMatch match) {
    Clause told = statuses.read(scene.clauses(), match.trigger(), match.verb());
    boolean isInvited = match.frame().is(Frame.Trait.INVITATION) && told.status() == Status.HELD;
    return isInvited ? new Clause(Status.PROPOSED, told.tense(), told.isTold()) : told;
  }

  private static Channel channel(FrameMatch match) {
    Channel channel = match.frame().channel();
    return channel == null ? Channel.UNSPECIFIED : channel;
  }

  /** A session or a round of negotiations on the screen stays what it is. */
  private static Optional<Channel> cue(SentenceScene scene, FrameMatch match) {
    boolean isFixed =
        match.frame().is(Frame.Trait.SESSION) || channel(match) == Channel.NEGOTIATION;
    if (isFixed) {
      return match.frame().is(Frame.Trait.SESSION) && ChannelCues.isVirtual(scene, match.trigger())
          ? Optional.of(Channel.VIDEO)
          : Optional.empty();
    }
    if (ChannelCues.isVirtual(scene, match.trigger())) {
      return Optional.of(Channel.VIDEO);
    }
    boolean isOnTour =
        channel(match) == Channel.MEETING
            && match.trigger().tag().startsWith("VB")
            && scene.clauses().after(match.trigger(), "on").stream()
                .anyMatch(stop -> STOPS.contains(stop.lemma()));
    boolean isToMediate =
        scene.clauses().dependents(match.trigger(), "advcl", "xcomp").stream()
            .anyMatch(purpose -> purpose.lemma().equals("mediate"));
    if (isToMediate) {
      return Optional.of(Channel.MEDIATION);
    }
    boolean isWelcomed =
        match.frame().is(Frame.Trait.HOSTING)
            && scene.clauses().after(match.trigger(), "to").stream()
                .anyMatch(to -> scene.placeAt(to).filter(PlaceMention::isState).isPresent());
    return isOnTour || isWelcomed ? Optional.of(Channel.VISIT) : ChannelCues.find(scene, match);
  }

  /** What the parties say of the way: negotiators negotiate, mediators mediate. */
  private static Optional<Channel> ofParties(Channel channel, List<Party> together) {
    boolean isMediated = together.stream().anyMatch(ContactReader::isMediator);
    if (isMediated && isMediable(channel)) {
      return Optional.of(Channel.MEDIATION);
    }
    boolean isNegotiated = together.stream().anyMatch(party -> hasOffice(party, "negotiator"));
    if (isNegotiated && (channel == Channel.MEETING || channel == Channel.UNSPECIFIED)) {
      return Optional.of(Channel.NEGOTIATION);
    }
    boolean isWithGroup =
        affiliations(together) == 1 && (channel == Channel.MEETING || channel == Channel.SUMMIT);
    return isWithGroup ? Optional.of(Channel.MULTILATERAL) : Optional.empty();
  }

  /**
   * "talks between Iran and Iraq", "envoys of both held talks": states without their leaders
   * negotiate; so does a leader who is ready for talks with a state.
   */
  private static Optional<Channel> ofStates(FrameMatch match, List<Party> parties, Clause clause) {
    Token talks = match.trigger();
    boolean isAhead =
        switch (clause.status()) {
          case PLANNED, PROPOSED, HYPOTHETICAL, POSTPONED, CANCELLED, REFUSED -> true;
          case HELD, UNDER_WAY, BACKGROUND, DENIED -> false;
        };
    boolean areTalks =
        match.frame().id().equals("talks")
            && talks.lemma().equals("talk")
            && talks.tag().equals("NNS");
    boolean isOfStates =
        parties.stream().allMatch(Party::isBare)
            || parties.stream().allMatch(ContactReader::isEnvoy)
            || (isAhead && parties.stream().anyMatch(ContactReader::isState));
    boolean isOfTwo = affiliations(parties) == 2; // of more it is multilateral
    return areTalks && isOfTwo && isOfStates ? Optional.of(Channel.NEGOTIATION) : Optional.empty();
  }

  /** A state or its delegation, of which nobody is told. */
  private static boolean isState(Party party) {
    return party.affiliation().country() != null
        && party.isBare()
        && party.mention().office() == null;
  }

  private static boolean isEnvoy(Party party) {
    Level level = party.mention().level();
    return party.name() == null && level == Level.ENVOY;
  }

  private static boolean isMediator(Party party) {
    return party.role() == Role.MEDIATOR || hasOffice(party, "mediator");
  }

  private static boolean hasOffice(Party party, String word) {
    String office = party.mention().office();
    return office != null && office.contains(word);
  }

  private static long affiliations(List<Party> together) {
    return together.stream().map(party -> party.affiliation().key()).distinct().count();
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

  private boolean isContact(SentenceScene scene, FrameMatch match, List<Party> parties) {
    boolean isNamed = parties.stream().allMatch(party -> party.name() != null);
    if ((match.frame().is(Frame.Trait.NAMED) && !isNamed) || isOneSided(match, parties)) {
      return false;
    }
    if (arePrivate(parties) || GeneralStatements.isOne(scene, match)) {
      return false;
    }
    long sides = affiliations(parties);
    if (sides != 1) {
      return sides > 1;
    }
    boolean isSession =
        isBody(parties.get(0))
            && parties.stream().anyMatch(ContactReader::isManyHeaded)
            && (match.frame().is(Frame.Trait.SESSION) || parties.get(0).mention().isPlural())
            && parties.stream().noneMatch(ContactReader::isMediator);
    return isSession
        || match.fillers().stream().anyMatch(filler -> groups.isOne(scene, filler.mention()));
  }

  /** Persons without office: players, artists, travellers. */
  private static boolean arePrivate(List<Party> parties) {
    return parties.stream()
        .allMatch(
            party ->
                party.name() != null && party.actor() != null && party.actor().office() == null);
  }

  /**
   * A verb that goes from one to another needs the other: "called attention to …" has none. A visit
   * needs a guest.
   */
  private static boolean isOneSided(FrameMatch match, List<Party> parties) {
    boolean isVisitOfNobody =
        (channel(match) == Channel.VISIT || match.frame().is(Frame.Trait.HOSTING))
            && match.frame().roles().stream().anyMatch(rule -> rule.role() == Role.GUEST)
            && match.fillers().stream().noneMatch(filler -> filler.role() == Role.GUEST);
    if (isVisitOfNobody) {
      return true;
    }
    return isDirected(match) && parties.stream().noneMatch(party -> party.role() == Role.RECIPIENT);
  }

  /** Whether the verb goes from one to another. */
  static boolean isDirected(FrameMatch match) {
    return match.verb().equals(match.trigger())
        && match.trigger().tag().startsWith("VB")
        && channel(match) != Channel.SUMMONS
        && match.frame().roles().stream().anyMatch(rule -> rule.role() == Role.RECIPIENT);
  }

  /** A body or several of its people: one official is no session. */
  private static boolean isManyHeaded(Party party) {
    return party.mention().kind() == Mention.Kind.PARTY || party.mention().isPlural();
  }

  private boolean isBody(Party party) {
    String name = party.affiliation().organization();
    return name != null
        && organizations.findOrganization(name).map(ContactReader::hasSessions).orElse(false);
  }

  private static boolean hasSessions(Organization organization) {
    return organization.kind() == OrganizationKind.IGO
        || organization.kind() == OrganizationKind.FORUM
        || organization.kind() == OrganizationKind.GROUP_OF_STATES;
  }
}

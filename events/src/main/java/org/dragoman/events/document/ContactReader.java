package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Channel;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes contacts of the frames that match: resolves who the parties are, and refuses what is no
 * contact.
 */
final class ContactReader {

  private final Parties parties;
  private final TwoSides sides;
  private final SportingEncounters sport;
  private final Separate separate;
  private final ContactStatus statuses;
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
    this.parties = new Parties(actors, organizations, published, scenes, found);
    this.sides = new TwoSides(new Sessions(organizations), groups);
    this.sport = new SportingEncounters(scenes);
    this.separate = new Separate(new SpokenWithEach(scenes));
    this.statuses = new ContactStatus(statuses, scenes);
    this.dates = dates;
  }

  /** Takes the matches of the next sentence. */
  void read(SentenceScene scene, List<FrameMatch> matches) {
    int before = found.size();
    for (FrameMatch match : SentenceContacts.of(scene, matches)) {
      if (!isSaid(scene, match)) {
        readMatch(scene, match);
      }
    }
    List<ContactMention> told = found.subList(before, found.size());
    List<ContactMention> welcomes =
        told.stream().filter(m -> told.stream().anyMatch(o -> isWelcomeTo(m, o))).toList();
    told.removeAll(welcomes);
  }

  /** "look forward to welcoming A to the summit": told by the summit, with all that it has. */
  private static boolean isWelcomeTo(ContactMention welcome, ContactMention session) {
    return welcome.match().frame().is(Frame.Trait.HOSTING)
        && session.match().frame().is(Frame.Trait.SESSION)
        && session.affiliations().containsAll(welcome.affiliations())
        && welcome
            .scene()
            .clauses()
            .after(welcome.match().trigger(), "to")
            .contains(session.match().trigger());
  }

  /** A session that the same word has just told as a contact of two sides. */
  private boolean isSaid(SentenceScene scene, FrameMatch match) {
    if (!match.frame().is(Frame.Trait.SESSION) || found.isEmpty()) {
      return false;
    }
    ContactMention last = found.get(found.size() - 1);
    return last.scene().equals(scene) && last.match().trigger().equals(match.trigger());
  }

  /** All contacts so far, in the order of the text. */
  List<ContactMention> contacts() {
    return found;
  }

  private void readMatch(SentenceScene scene, FrameMatch match) {
    List<Party> told = parties.of(scene, match);
    if (match.frame().is(Frame.Trait.JOURNEY) && sport.isOne(scene, told)) {
      trace.refused(scene, match, "teams that play");
    } else if (match.frame().is(Frame.Trait.JOURNEY)) {
      for (Journeys.Stop stop : new Journeys(scene, match, trace).stops(told)) {
        found.add(contact(scene, match, stop.parties(), Optional.of(stop.place()), stop.time()));
      }
    } else {
      readOccasions(scene, match, completed(scene, match, told));
    }
  }

  private void readOccasions(SentenceScene scene, FrameMatch match, List<Party> told) {
    Optional<PlaceMention> place = PlaceAttachment.find(scene, match);
    HostOfTalks.find(scene, match, told, place, parties).ifPresent(told::add);
    List<List<Party>> occasions = separate.occasions(scene, match, told, place, found);
    boolean isOneAct = ChannelReader.channel(match) == Channel.SUMMONS;
    Stretches stretches = Stretches.of(scene, match, isOneAct ? List.of(told) : occasions);
    for (int i = 0; i < occasions.size(); i++) {
      List<Party> together = occasions.get(i);
      if (sides.areIn(scene, match, together)) {
        Optional<PlaceMention> own = stretches.place(i).or(() -> place);
        ContactMention here = contact(scene, match, together, own, stretches.time(i));
        ContactMention mention = own.isPresent() ? here : here.at(CarriedPlace.find(here, found));
        if (match.frame().is(Frame.Trait.DONE) && mention.clause().status() != Status.HELD) {
          trace.refused(scene, match, "it is not told as done");
        } else if (sport.isOne(scene, together)) {
          trace.refused(scene, match, "teams that play");
        } else if (Rounds.isPassing(mention)) {
          trace.refused(scene, match, "a round before that is told without its day");
        } else if (SpokenSessions.isKnown(mention, found)) {
          trace.refused(scene, match, "the session of a body that is told before");
        } else if (SpokenSessions.isOne(mention)) {
          trace.refused(scene, match, "a session that others speak of, without its day");
        } else {
          found.add(mention);
        }
      } else {
        trace.refused(scene, match, "fewer than two sides that could be in contact");
      }
    }
  }

  /** Adds whom the frame's own roles leave out: mediators, the state that summons. */
  private List<Party> completed(SentenceScene scene, FrameMatch match, List<Party> told) {
    Channel channel = ChannelReader.channel(match);
    List<Party> all = new ArrayList<>(told);
    boolean isCalled = told.size() == 1 && told.get(0).role() == Role.RECIPIENT;
    if (channel == Channel.SUMMONS && isCalled && !lacksCaller(match)) {
      SummoningState.find(scene, told.get(0), parties).ifPresent(all::add);
    }
    if (!told.isEmpty() && told.stream().allMatch(party -> parties.isOwned(scene, party))) {
      Optional<Party> owner = parties.ownerOf(scene, told.get(0));
      if (owner.isEmpty()) {
        return List.of();
      }
      all.add(owner.get());
    }
    AnnouncedVisits.host(scene, match, told, parties).ifPresent(all::add);
    if (told.size() == 1 && channel != Channel.SUMMONS) {
      VenueHosts.find(scene, match, told.get(0), parties).ifPresent(all::add);
    }
    if (ChannelReader.isMediable(channel)) {
      for (Filler mediator : Mediation.find(scene, match)) {
        parties.party(mediator).ifPresent(party -> addMediator(all, party));
      }
    }
    return all;
  }

  /** "was called to the ministry": who calls stands there, or it is no summons. */
  private static boolean lacksCaller(FrameMatch match) {
    return match.fillers().stream().noneMatch(filler -> filler.role() == Role.INITIATOR)
        && match.frame().roles().stream()
            .filter(rule -> rule.role() == Role.INITIATOR)
            .flatMap(rule -> rule.paths().stream())
            .anyMatch(path -> path.word().equals("to"));
  }

  /** Who mediates is no side of the talks, wherever the frame found it. */
  private static void addMediator(List<Party> all, Party mediator) {
    List<Party> others = all.stream().filter(party -> !party.isSame(mediator)).toList();
    if (others.size() == all.size() || others.size() >= 2) {
      all.clear();
      all.addAll(others);
      all.add(mediator);
    }
  }

  private ContactMention contact(
      SentenceScene scene,
      FrameMatch match,
      List<Party> parties,
      Optional<PlaceMention> place,
      Optional<TimeExpression> time) {
    Clause clause = statuses.of(scene, match);
    Optional<Channel> refined = ChannelReader.refined(scene, match, parties, clause);
    return new ContactMention(
        scene,
        match,
        parties,
        refined.orElse(ChannelReader.channel(match)),
        refined.isPresent() || ChannelReader.isTold(match),
        clause,
        time.map(own -> dates.resolve(own, clause)).or(() -> dates.find(scene, match, clause)),
        place);
  }
}

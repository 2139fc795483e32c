package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Tense;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes contacts of the frames that match: resolves who the parties are, and refuses what is no
 * contact.
 */
final class ContactReader {

  private static final Set<String> JOURNEYS = WordLists.bundled("support.tsv").of("journeys");

  private static final Set<Status> OFF = Set.of(Status.CANCELLED, Status.POSTPONED, Status.REFUSED);

  private final Parties parties;
  private final TwoSides sides;
  private final Separate separate;
  private final StatusReader statuses;
  private final DateAttachment dates;
  private final ReadingTrace trace;
  private final List<SentenceScene> scenes;
  private final boolean isSchedule;
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
    this.scenes = scenes;
    this.isSchedule = scenes.stream().anyMatch(ContactReader::isTitleOfSchedule);
    this.parties = new Parties(actors, organizations, published, scenes, found);
    this.sides = new TwoSides(new Sessions(organizations), groups);
    this.separate = new Separate(new SpokenWithEach(scenes));
    this.statuses = statuses;
    this.dates = dates;
  }

  /** "Public Schedule for June 8": what follows in the present tense is to come. */
  private static boolean isTitleOfSchedule(SentenceScene scene) {
    return scene.isTitle()
        && scene.words().tokens().stream()
            .anyMatch(word -> word.form().equalsIgnoreCase("schedule"));
  }

  /** Takes the matches of the next sentence. */
  void read(SentenceScene scene, List<FrameMatch> matches) {
    for (FrameMatch match : SentenceContacts.of(scene, matches)) {
      if (!isSaid(scene, match)) {
        readMatch(scene, match);
      }
    }
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
    if (match.frame().is(Frame.Trait.JOURNEY)) {
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
        ContactMention mention = contact(scene, match, together, own, stretches.time(i));
        if (Rounds.isPassing(mention)) {
          trace.refused(scene, match, "a round before that is told without its day");
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
    Clause clause = clause(scene, match);
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

  /** "A, who was due in Oslo, called off his visit": the visit is that journey. */
  private static Optional<Token> ownJourney(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    return match.fillers().stream()
        .map(filler -> scene.sentence().token(filler.mention().head()))
        .filter(guest -> guest.relation().equals("nsubj") && !clauses.isRoot(guest))
        .flatMap(guest -> clauses.dependents(clauses.above(guest), "dobj").stream())
        .filter(noun -> JOURNEYS.contains(noun.lemma()))
        .findFirst();
  }

  private Clause statusOf(SentenceScene scene, Token noun) {
    return statuses.read(scene.clauses(), noun, scene.clauses().above(noun));
  }

  /** What is said of the contact; who is invited has still to come, who keeps away does not. */
  private Clause clause(SentenceScene scene, FrameMatch match) {
    Clause told = statuses.read(scene.clauses(), match.trigger(), match.verb());
    boolean isHeld = told.status() == Status.HELD;
    if (isHeld && Debunked.isIn(scenes, scene)) {
      return new Clause(Status.DENIED, told.tense(), true);
    }
    if (match.frame().is(Frame.Trait.ABSENCE) && (isHeld || told.status() == Status.PLANNED)) {
      return new Clause(Status.REFUSED, told.tense(), true);
    }
    boolean isAhead = match.frame().is(Frame.Trait.AHEAD) && isHeld;
    boolean isPlannedJourney =
        match.frame().is(Frame.Trait.JOURNEY) && told.status() == Status.PLANNED;
    if (isAhead || isPlannedJourney) {
      Optional<Clause> dropped =
          ownJourney(scene, match)
              .filter(noun -> !noun.equals(match.trigger()))
              .map(noun -> statusOf(scene, noun))
              .filter(clause -> OFF.contains(clause.status()));
      if (dropped.isPresent()) {
        return dropped.get();
      }
    }
    if (isAhead) {
      return new Clause(Status.PLANNED, Tense.FUTURE, true);
    }
    boolean isThere = match.verb().lemma().equals("be");
    if (isSchedule && isHeld && told.tense() == Tense.PRESENT && !isThere) {
      return new Clause(Status.PLANNED, Tense.FUTURE, true);
    }
    boolean isInvited = match.frame().is(Frame.Trait.INVITATION) && told.status() == Status.HELD;
    return isInvited ? new Clause(Status.PROPOSED, told.tense(), told.isTold()) : told;
  }
}

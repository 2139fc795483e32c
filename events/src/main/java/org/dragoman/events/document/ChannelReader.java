package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** In which way the parties of a contact met or spoke. */
final class ChannelReader {

  /** Frames of speaking with somebody, however it was. */
  private static final Set<String> SPEECH = Set.of("discuss", "raise-with", "speak", "tell");

  /** "met the president on the first leg of his tour": he came to see him. */
  private static final Set<String> STOPS = WordLists.bundled("channels.tsv").of("stops");

  /** "talks" may be a call, and "his part in the mediation" be told of any meeting. */
  private static final Set<String> VAGUE = Set.of("talks", "mediation-noun");

  private ChannelReader() {}

  /** What the frame says of the way. */
  static Channel channel(FrameMatch match) {
    Channel channel = match.frame().channel();
    return channel == null ? Channel.UNSPECIFIED : channel;
  }

  /**
   * What the words beside a match and its parties say of the way, more closely than the frame;
   * empty where they say nothing.
   */
  static Optional<Channel> refined(
      SentenceScene scene, FrameMatch match, List<Party> parties, Clause clause) {
    Channel channel = channel(match);
    if (channel == Channel.LETTER && match.verb().equals(match.trigger())) {
      // "exchanged greetings in a phone call"
      return ChannelCues.find(scene, match);
    }
    return isRefinable(channel)
        ? cue(scene, match)
            .or(() -> ofWelcome(scene, match, clause))
            .or(() -> ofParties(channel, parties))
            .or(() -> ofStates(match, parties, clause))
        : Optional.empty();
  }

  private static boolean isRefinable(Channel channel) {
    return switch (channel) {
      case UNSPECIFIED, MEETING, SUMMIT, MULTILATERAL, NEGOTIATION -> true;
      case PHONE, VIDEO, VISIT, LETTER, MEDIATION, SUMMONS -> false;
    };
  }

  /** Whether the frame tells the way, and not only that there was a contact. */
  static boolean isTold(FrameMatch match) {
    return match.frame().channel() != Channel.UNSPECIFIED && !VAGUE.contains(match.frame().id());
  }

  /** Whether somebody may mediate in a contact of this kind, or host it for others. */
  static boolean isMediable(Channel channel) {
    return switch (channel) {
      case MEETING, NEGOTIATION, MEDIATION, SUMMIT, MULTILATERAL, UNSPECIFIED -> true;
      case PHONE, VIDEO, VISIT, LETTER, SUMMONS -> false;
    };
  }

  /** A session or a round of negotiations on the screen stays what it is. */
  private static Optional<Channel> cue(SentenceScene scene, FrameMatch match) {
    boolean isFixed =
        match.frame().is(Frame.Trait.SESSION) || channel(match) == Channel.NEGOTIATION;
    if (isFixed) {
      boolean isOnScreen =
          ChannelCues.isVirtual(scene, match.trigger()) || ChannelCues.isByVideo(scene, match);
      return match.frame().is(Frame.Trait.SESSION) && isOnScreen
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
    boolean isToMediate = scene.clauses().hasWord(match.trigger(), "mediate", "advcl", "xcomp");
    if (isToMediate) {
      return Optional.of(Channel.MEDIATION);
    }
    boolean isWelcomed =
        match.frame().is(Frame.Trait.HOSTING)
            && scene.clauses().after(match.trigger(), "to").stream()
                .anyMatch(to -> scene.placeAt(to).filter(PlaceMention::isState).isPresent());
    boolean isHosted =
        match.frame().is(Frame.Trait.HOSTING)
            && scene.clauses().after(match.trigger(), "for").stream()
                .anyMatch(what -> what.lemma().equals("visit"));
    return isOnTour || isWelcomed || isHosted || isWithVisitor(scene, match)
        ? Optional.of(Channel.VISIT)
        : ChannelCues.find(scene, match).or(() -> ofOccasion(scene, match));
  }

  /** "spoke at the summit", "flew in to consult with A": they met. */
  private static Optional<Channel> ofOccasion(SentenceScene scene, FrameMatch match) {
    boolean areTogether =
        ChannelCues.isAtOccasion(scene, match) || ChannelCues.isJourneysEnd(scene, match);
    boolean isConversation = match.frame().id().equals("conversation");
    boolean isInCity =
        (isConversation || SPEECH.contains(match.frame().id()))
            && scene.clauses().after(match.trigger(), "in").stream()
                .filter(city -> isConversation || isBehindVerb(scene, match.trigger(), city))
                .flatMap(city -> scene.placeAt(city).stream())
                .anyMatch(city -> !city.isState());
    return channel(match) == Channel.UNSPECIFIED && (areTogether || isInCity)
        ? Optional.of(Channel.MEETING)
        : Optional.empty();
  }

  /**
   * "spoke in Berlin with A", "raised it on Tuesday in Lima with A"; in "discussed the situation in
   * Kyiv" the city is what is spoken of.
   */
  private static boolean isBehindVerb(SentenceScene scene, Token verb, Token city) {
    int in = scene.clauses().above(city).index();
    Token before = scene.sentence().token(Math.max(0, in - 1));
    return before.equals(verb)
        || scene.times().stream().anyMatch(time -> time.span().contains(before.span()));
  }

  /** "will welcome the president to the White House": a visit that is announced. */
  private static Optional<Channel> ofWelcome(SentenceScene scene, FrameMatch match, Clause clause) {
    boolean isAnnounced =
        match.frame().is(Frame.Trait.HOSTING)
            && match.trigger().lemma().equals("welcome")
            && clause.status() == Status.PLANNED
            && !scene.clauses().after(match.trigger(), "to").isEmpty();
    return isAnnounced ? Optional.of(Channel.VISIT) : Optional.empty();
  }

  /** "met visiting President A": the meeting is part of the visit. */
  private static boolean isWithVisitor(SentenceScene scene, FrameMatch match) {
    return (channel(match) == Channel.MEETING || channel(match) == Channel.UNSPECIFIED)
        && match.fillers().stream()
            .map(Filler::mention)
            .anyMatch(
                mention ->
                    scene.sentence().tokens().stream()
                        .skip(Math.max(0, mention.first() - 1L))
                        .limit(mention.last() - mention.first() + 2L)
                        .anyMatch(word -> word.form().equalsIgnoreCase("visiting")));
  }

  /** What the parties say of the way: negotiators negotiate, mediators mediate. */
  private static Optional<Channel> ofParties(Channel channel, List<Party> together) {
    boolean isMediated = together.stream().anyMatch(ChannelReader::isMediator);
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
            || parties.stream().allMatch(ChannelReader::isEnvoy)
            || (isAhead && parties.stream().anyMatch(ChannelReader::isState));
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

  static boolean isMediator(Party party) {
    return party.role() == Role.MEDIATOR || hasOffice(party, "mediator");
  }

  private static boolean hasOffice(Party party, String word) {
    String office = party.mention().office();
    return office != null && office.contains(word);
  }

  /** How many sides the parties are on. */
  static long affiliations(List<Party> together) {
    return together.stream().map(party -> party.affiliation().key()).distinct().count();
  }
}

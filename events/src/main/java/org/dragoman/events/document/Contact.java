package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.data.Folding;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** One real contact of a document, gathered from its mentions. */
final class Contact {

  /**
   * Below a meeting: that somebody is in a country makes a visit only where nothing more is told.
   */
  private static final int PRESENCE_RANK = 1;

  private final List<ContactMention> mentions = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private @Nullable ToldDate inherited;
  private @Nullable Status inheritedStatus;

  Contact(ContactMention first) {
    add(first);
  }

  /** Takes another mention of the same contact. */
  void add(ContactMention mention) {
    mentions.add(mention);
    for (Party party : mention.parties()) {
      if (mentions.size() == 1 || !isLeftOpen(party)) {
        addParty(party);
      }
    }
  }

  /** Whether some mention tells it as a journey. */
  boolean isJourney() {
    return mentions.stream().anyMatch(m -> m.match().frame().is(Frame.Trait.JOURNEY));
  }

  /** Whether a sentence tells of it, or goes on from one of so many sentences before it. */
  boolean isToldWithin(int sentences, SentenceScene scene) {
    return mentions.stream()
        .mapToInt(told -> scene.number() - told.scene().number())
        .anyMatch(behind -> 0 <= behind && behind <= sentences);
  }

  /** "her travel to Oslo this week", and no verb that tells whether she has gone. */
  boolean isNamedJourney() {
    return mentions.stream()
        .allMatch(
            mention ->
                mention.match().frame().is(Frame.Trait.JOURNEY)
                    && mention.match().trigger().tag().startsWith("NN")
                    && mention.match().trigger().relation().equals("pobj")
                    && mention.clause().status() == Status.HELD
                    && !mention.clause().isTold());
  }

  /** Adds somebody of a traveller's party. */
  void accompany(Party companion) {
    addParty(companion);
  }

  /** "the first call between a president and …": one of those who have been named. */
  private boolean isLeftOpen(Party party) {
    return party.name() == null
        && parties.stream()
            .anyMatch(
                known ->
                    known.name() != null
                        && known.affiliation().key().equals(party.affiliation().key()));
  }

  private void addParty(Party party) {
    for (int i = 0; i < parties.size(); i++) {
      Party known = parties.get(i);
      boolean isSameActor = isSameActor(known, party);
      boolean isSameSide = known.affiliation().key().equals(party.affiliation().key());
      if (isSameActor
          || (isSameSide && (party.isBare() || (isUnnamedPlural(party) && !known.isBare())))) {
        return;
      }
      if (isSameSide && (known.isBare() || isUnnamedTwin(known, party))) {
        parties.set(i, party);
        return;
      }
      if (isSameSide && isEnvoyForShort(known, party)) {
        parties.set(i, isAmbassador(known) ? known : party);
        return;
      }
    }
    parties.add(party);
  }

  private static boolean isUnnamedPlural(Party party) {
    return party.name() == null && party.mention().isPlural();
  }

  /** "the foreign minister" of one sentence and "Foreign Minister Fidan" of another are one. */
  private static boolean isUnnamedTwin(Party known, Party party) {
    return known.name() == null && party.name() != null;
  }

  /** "calls in Belize envoy … the ambassador of Belize": headlines are short. */
  private static boolean isEnvoyForShort(Party known, Party party) {
    return isAmbassador(known) != isAmbassador(party)
        && isUnnamedDiplomat(known)
        && isUnnamedDiplomat(party);
  }

  private static boolean isUnnamedDiplomat(Party party) {
    return party.name() == null
        && !party.mention().isPlural()
        && (isAmbassador(party) || "envoy".equals(party.mention().office()));
  }

  private static boolean isAmbassador(Party party) {
    return "ambassador".equals(party.mention().office());
  }

  private static boolean isSameActor(Party a, Party b) {
    Actor left = a.actor();
    Actor right = b.actor();
    return left != null && right != null && left.number() == right.number();
  }

  List<ContactMention> mentions() {
    return mentions;
  }

  List<Party> parties() {
    return parties;
  }

  Set<String> affiliations() {
    Set<String> keys = new LinkedHashSet<>();
    parties.forEach(party -> keys.add(party.affiliation().key()));
    return keys;
  }

  /** The persons named for one side, by their surnames. */
  Set<String> persons(String affiliation) {
    return persons(parties, affiliation);
  }

  static Set<String> persons(List<Party> parties, String affiliation) {
    Set<String> names = new LinkedHashSet<>();
    for (Party party : parties) {
      String name = party.name();
      if (name != null && party.affiliation().key().equals(affiliation)) {
        names.add(Folding.fold(name.substring(name.lastIndexOf(' ') + 1)));
      }
    }
    return names;
  }

  /** The channel that says most: a visit over a meeting, a call over talks. */
  Channel channel() {
    Channel best = Channel.UNSPECIFIED;
    int highest = 0;
    boolean isEntitled = isMeetingByTitle() || isMeetingOfPersons();
    for (ContactMention mention : mentions) {
      boolean isLesser =
          (isEntitled && mention.channel() == Channel.NEGOTIATION)
              || ForumsOfMeetings.isOne(mentions, mention);
      int rank = isLesser ? rankOf(Channel.UNSPECIFIED) : rank(mention);
      if (rank > highest) {
        best = mention.channel();
        highest = rank;
      }
    }
    boolean isSpokenThere =
        highest == PRESENCE_RANK
            && mentions.stream().anyMatch(ContactMention::isFrom)
            && mentions.stream().anyMatch(m -> !m.match().frame().is(Frame.Trait.JOURNEY));
    if (best == Channel.MEETING && isWhatOneIsThereFor()) {
      return Channel.VISIT;
    }
    return isSpokenThere ? Channel.MEETING : best;
  }

  /** "is in Kyiv to meet the president": a visit that goes on, told by what it is for. */
  private boolean isWhatOneIsThereFor() {
    return mentions.stream()
        .filter(mention -> mention.match().frame().is(Frame.Trait.PRESENCE))
        .filter(mention -> VerbTags.PRESENT.contains(mention.match().verb().tag()))
        .anyMatch(
            being ->
                being.scene().clauses().dependents(being.match().verb()).stream()
                    .anyMatch(purpose -> purpose.tag().equals("VB")));
  }

  /** "Readout of the minister's meeting with …": what they negotiate there is its topic. */
  private boolean isMeetingByTitle() {
    return mentions.stream()
        .anyMatch(
            mention ->
                mention.scene().isTitle()
                    && mention.isChannelTold()
                    && mention.channel() == Channel.MEETING);
  }

  /** "Rebel talks: the minister met the leader": "talks" is only what the encounter is called. */
  private boolean isMeetingOfPersons() {
    return mentions.stream()
            .anyMatch(
                mention ->
                    (mention.isChannelTold() || areTalks(mention))
                        && !mention.scene().isTitle()
                        && mention.channel() == Channel.MEETING
                        && mention.parties().stream().allMatch(party -> party.name() != null))
        && mentions.stream()
            .filter(mention -> mention.channel() == Channel.NEGOTIATION)
            .allMatch(Contact::areTalks);
  }

  private static boolean areTalks(ContactMention mention) {
    return mention.match().frame().id().equals("talks");
  }

  private static int rank(ContactMention mention) {
    if (mention.match().frame().is(Frame.Trait.PRESENCE) || mention.isFrom()) {
      return PRESENCE_RANK;
    }
    return mention.isChannelTold()
        ? rankOf(mention.channel())
        : Math.min(rankOf(Channel.MEETING), rankOf(mention.channel()));
  }

  private static int rankOf(Channel channel) {
    return switch (channel) {
      case UNSPECIFIED -> 0;
      case MEETING -> 2;
      case NEGOTIATION -> 3;
      case MULTILATERAL, SUMMIT -> 4;
      case VISIT -> 5;
      case PHONE, LETTER, SUMMONS, MEDIATION -> 6;
      case VIDEO -> 7;
    };
  }

  /** Whether it took place: the strongest word on it, of two alike the first. */
  Status status() {
    if (mentions.stream().anyMatch(Contact::isReadout)) {
      return Status.HELD;
    }
    if (inheritedStatus != null) {
      return inheritedStatus;
    }
    Status told = strongest().clause().status();
    return told == Status.HELD && Progress.isUnderWay(mentions) ? Status.UNDER_WAY : told;
  }

  private ContactMention strongest() {
    ContactMention best = mentions.get(0);
    for (ContactMention mention : mentions) {
      if (weight(mention) > weight(best)) {
        best = mention;
      }
    }
    return best;
  }

  /**
   * Whether a verb tells that it was planned ("was to meet", "had planned to visit"): with its day
   * gone by it is not thereby told as held.
   */
  boolean isPlanTold() {
    ContactMention best = strongest();
    return status() == Status.PLANNED
        && best.clause().isTold()
        && best.match().verb().equals(best.match().trigger());
  }

  /** "Readout of the minister's call with …": told when it is over. */
  private static boolean isReadout(ContactMention mention) {
    return mention.scene().isTitle()
        && mention.clause().status() == Status.HELD
        && mention.scene().sentence().tokens().stream()
            .limit(2)
            .anyMatch(token -> token.form().equals("Readout"));
  }

  private static int weight(ContactMention mention) {
    int weight =
        switch (mention.clause().status()) {
          case CANCELLED, POSTPONED, DENIED, REFUSED -> 12;
          default ->
              mention.isThere()
                  ? 10
                  : Progress.hasBegun(mention) || Progress.isMadeNow(mention)
                      ? 9
                      : mention.clause().isTold() ? told(mention) : plain(mention);
        };
    return mention.scene().isTitle() ? weight - 2 : weight;
  }

  /**
   * "met today … agreed to remain in dialogue": what they resolve on takes nothing from what a verb
   * tells as done.
   */
  private static int told(ContactMention mention) {
    Token verb = mention.match().verb();
    boolean isResolved =
        mention.clause().status() == Status.PLANNED
            && verb.relation().equals("xcomp")
            && !verb.equals(mention.match().trigger());
    return isResolved ? 6 : 8;
  }

  /** A verb of the text outweighs what the headline plans. */
  private static int plain(ContactMention mention) {
    return mention.match().verb().equals(mention.match().trigger()) ? 7 : 4;
  }

  /**
   * Gives the contact the date of the trip or page that it belongs to, where it has none of its
   * own.
   */
  void inheritDate(ToldDate date) {
    inherited = date;
  }

  /** Gives a stop that only a headline names the status that the text tells of its other stops. */
  void inheritStatus(Status status) {
    inheritedStatus = status;
  }

  /**
   * The most exact date told, of two alike the first; else that of the trip or page; with all days
   * that the contact lasts.
   */
  Optional<ToldDate> date() {
    return ownDate()
        .or(() -> Optional.ofNullable(inherited))
        .map(date -> DaysLong.lengthen(date, mentions));
  }

  private Optional<ToldDate> ownDate() {
    ToldDate journey = null;
    int fewest = Integer.MAX_VALUE;
    for (ContactMention mention : mentions) {
      int stops = 2 * mention.match().destinations().size() - (mention.isStay() ? 1 : 0);
      if ((mention.isStay() || mention.isDayOfJourney()) && stops < fewest) {
        journey = mention.date().orElseThrow();
        fewest = stops;
      }
    }
    return journey != null && hasStay() ? Optional.of(journey) : mostExact();
  }

  private boolean hasStay() {
    return mentions.stream().anyMatch(ContactMention::isStay);
  }

  private Optional<ToldDate> mostExact() {
    ToldDate best = null;
    for (ContactMention mention : mentions) {
      boolean isOthers =
          (mention.isDeparture() && !DaysLong.endsWith(mention))
              || isPurposeOfArrival(mention)
              || isAheadOnStay(mention);
      ToldDate date = isOthers ? null : mention.date().orElse(null);
      if (date != null && (best == null || isMoreExact(date, best))) {
        best = date;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "arrives for a meeting on Saturday": the journey has begun before. */
  private boolean isPurposeOfArrival(ContactMention mention) {
    return !mention.isArrival()
        && mentions.stream()
            .anyMatch(
                other ->
                    other.isArrival()
                        && other.scene().equals(mention.scene())
                        && other.match().trigger().equals(mention.match().verb()));
  }

  /** "arrived in Oslo. He will see the king tomorrow": he is there already. */
  private boolean isAheadOnStay(ContactMention mention) {
    return mention.clause().status() == Status.PLANNED
        && !mention.match().frame().is(Frame.Trait.JOURNEY)
        && Progress.isStillAhead(mentions);
  }

  private static boolean isMoreExact(ToldDate date, ToldDate other) {
    if (date.interval().isPresent() != other.interval().isPresent()) {
      return date.interval().isPresent();
    }
    return date.interval().isPresent()
        && date.interval().get().precision().compareTo(other.interval().orElseThrow().precision())
            < 0;
  }
}

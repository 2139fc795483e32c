package org.dragoman.events.document;

import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Interval;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Tells whether way, status, date and place of two mentions may be those of one contact. */
final class MentionFit {

  /** How many days behind an arrival talks with the host are still those of the visit. */
  private static final int LONGEST_STAY = 3;

  /** Words for one more of those told before. */
  private static final Set<String> FURTHER = WordLists.bundled("occasions.tsv").of("further");

  private static final Set<String> QUANTITIES = WordLists.bundled("support.tsv").of("quantities");

  /** "agreed to meet": what is to come. */
  private static final Set<String> SETTLING = WordLists.bundled("status.tsv").of("settling");

  private MentionFit() {}

  static boolean areOne(ContactMention a, ContactMention b) {
    return fitChannels(a, b) && fitStatus(a, b) && fitDates(a, b) && fitPlaces(a, b);
  }

  private static boolean fitChannels(ContactMention a, ContactMention b) {
    if (!a.isChannelTold() || !b.isChannelTold()) {
      boolean mayBeSpoken = isSpoken(a.channel()) && isSpoken(b.channel());
      return mayBeSpoken
          || a.channel().family() == b.channel().family()
          || isToldWhere(a, b)
          || isToldWhere(b, a);
    }
    return a.channel().family() == b.channel().family()
        || isEntitled(a, b)
        || isEntitled(b, a)
        || isPurposeOf(a, b)
        || isPurposeOf(b, a);
  }

  /** "Readout of the minister's meeting with …", who then "met virtually": one occasion. */
  private static boolean isEntitled(ContactMention title, ContactMention text) {
    return title.scene().isTitle()
        && !text.scene().isTitle()
        && title.channel() == Channel.MEETING
        && text.channel() == Channel.VIDEO;
  }

  /** "was summoned to the ministry, where the minister told him": at once. */
  private static boolean isToldWhere(ContactMention summons, ContactMention words) {
    return summons.channel() == Channel.SUMMONS
        && words.channel() == Channel.UNSPECIFIED
        && summons.scene().equals(words.scene())
        && words.match().verb().relation().equals("relcl");
  }

  private static boolean isSpoken(Channel channel) {
    return channel != Channel.LETTER && channel != Channel.SUMMONS;
  }

  private static boolean fitStatus(ContactMention a, ContactMention b) {
    if (isOtherOccasion(a, b) || isOtherOccasion(b, a) || isInPlaceOf(a, b)) {
      return false;
    }
    if (isPurposeOf(a, b) || isPurposeOf(b, a) || isOnArrival(a, b) || isOnArrival(b, a)) {
      return true;
    }
    int left = group(a.clause().status());
    int right = group(b.clause().status());
    if (left == right) {
      return true;
    }
    boolean isSettled = left == 2 || right == 2;
    if (isSettled) {
      boolean isBothAhead = left != 0 && right != 0;
      return isBothAhead || !a.clause().isTold() || !b.clause().isTold();
    }
    return !a.clause().isTold() || !b.clause().isTold();
  }

  /** "is flying to Oslo for talks with the prime minister": the talks are on the visit. */
  private static boolean isPurposeOf(ContactMention journey, ContactMention talks) {
    return journey.match().frame().is(Frame.Trait.JOURNEY)
        && !talks.match().frame().is(Frame.Trait.JOURNEY)
        && journey.scene().equals(talks.scene())
        && talks
            .scene()
            .clauses()
            .governor(wholeOf(talks), "for")
            .filter(journey.match().verb()::equals)
            .isPresent();
  }

  /** "for ten days of talks": the days. */
  private static Token wholeOf(ContactMention talks) {
    Token noun = talks.match().trigger();
    return talks
        .scene()
        .clauses()
        .governor(noun, "of")
        .filter(whole -> QUANTITIES.contains(whole.lemma()))
        .orElse(noun);
  }

  /** What is told as done and what a verb wishes or plans are two; "ahead of the talks" is one. */
  private static boolean isOtherOccasion(ContactMention done, ContactMention ahead) {
    boolean isByVerb = ahead.match().verb().equals(ahead.match().trigger());
    boolean isJourneyOnly =
        ahead.match().frame().is(Frame.Trait.JOURNEY)
            && !done.match().frame().is(Frame.Trait.JOURNEY);
    boolean isTold =
        ahead.clause().isTold() && group(ahead.clause().status()) != 0 && !ahead.scene().isTitle();
    boolean isDated =
        ahead.clause().status() == Status.PLANNED
            && ahead.date().flatMap(ToldDate::interval).isPresent()
            && done.date().flatMap(ToldDate::interval).isEmpty();
    boolean isAfterFact =
        (done.isFact() || isSettledAt(done, ahead))
            && !isOnArrival(done, ahead)
            && (isByVerb || isJourneyOnly || isDated);
    boolean isOneMore = isNext(ahead) && (done.isFact() || done.isPresentTense());
    boolean isInvited =
        ahead.match().frame().is(Frame.Trait.INVITATION)
            && done.clause().status() == Status.HELD
            && (done.isFact() || done.isPresentTense());
    return isTold && (isAfterFact || isOneMore || isInvited);
  }

  /** "hold talks, agreeing to negotiate a treaty": what they agree on comes later. */
  private static boolean isSettledAt(ContactMention done, ContactMention ahead) {
    Token verb = ahead.match().verb();
    return done.isPresentTense()
        && done.clause().status() == Status.HELD
        && done.scene().equals(ahead.scene())
        && verb.relation().equals("xcomp")
        && SETTLING.contains(ahead.scene().clauses().above(verb).lemma());
  }

  /** "has postponed his visit. He plans to meet him next month": that is another occasion. */
  private static boolean isInPlaceOf(ContactMention off, ContactMention ahead) {
    return group(off.clause().status()) == 2
        && ahead.clause().status() == Status.PLANNED
        && ahead.clause().isTold()
        && !ahead.scene().isTitle()
        && !off.scene().isTitle()
        && ahead.scene().number() > off.scene().number()
        && ahead.match().verb().equals(ahead.match().trigger())
        && !isToldInPast(ahead);
  }

  /** "had planned to meet": what was called off. */
  private static boolean isToldInPast(ContactMention ahead) {
    Clauses clauses = ahead.scene().clauses();
    Token at = ahead.match().verb();
    while (!clauses.isRoot(at)
        && (at.relation().equals("xcomp")
            || (at.relation().equals("advcl") && clauses.above(at).lemma().equals("be")))) {
      at = clauses.above(at);
    }
    return at.tag().equals("VBN") || clauses.isFinitePast(at);
  }

  /** "will hold their next meeting in Oslo", "failed to set a date for new talks". */
  private static boolean isNext(ContactMention ahead) {
    return ahead.scene().clauses().dependents(ahead.match().trigger(), "amod", "nmod").stream()
        .anyMatch(word -> FURTHER.contains(word.lemma()));
  }

  /**
   * "arrived in Oslo on Monday … met A … will meet B": what has been done on the stay and what is
   * still to come on it.
   */
  static boolean isStillAhead(ContactMention arrival, ContactMention met, ContactMention ahead) {
    return isOnArrival(arrival, ahead)
        && !met.match().frame().is(Frame.Trait.JOURNEY)
        && met.clause().status() == Status.HELD
        && areOne(arrival, met)
        && fitChannels(met, ahead);
  }

  /** "arrived in Oslo on Monday … will meet the prime minister": all of it is one visit. */
  private static boolean isOnArrival(ContactMention arrival, ContactMention talks) {
    boolean isGuestThere =
        arrival.isThere()
            && !talks.match().frame().is(Frame.Trait.JOURNEY)
            && talks.clause().status() == Status.PLANNED
            && isBehind(talks, arrival);
    return isGuestThere
        && arrival.parties().stream()
            .filter(party -> party.role() == Role.GUEST && party.name() != null)
            .anyMatch(
                guest ->
                    Contact.persons(talks.parties(), guest.affiliation().key()).stream()
                        .anyMatch(
                            Contact.persons(arrival.parties(), guest.affiliation().key())
                                ::contains));
  }

  private static int group(Status status) {
    return switch (status) {
      case HELD, UNDER_WAY, BACKGROUND -> 0;
      case PLANNED, PROPOSED, HYPOTHETICAL -> 1;
      case POSTPONED, CANCELLED, DENIED, REFUSED -> 2;
    };
  }

  private static boolean fitDates(ContactMention a, ContactMention b) {
    Optional<Interval> left = a.date().flatMap(ToldDate::interval);
    Optional<Interval> right = b.date().flatMap(ToldDate::interval);
    if (left.isEmpty() || right.isEmpty() || isDuring(a, b) || isDuring(b, a)) {
      return true;
    }
    return !left.get().end().isBefore(right.get().start())
        && !right.get().end().isBefore(left.get().start());
  }

  /** In a later sentence, or in the same: "arrived in Oslo, where he will be received by A". */
  private static boolean isBehind(ContactMention talks, ContactMention arrival) {
    int sentences = talks.scene().number() - arrival.scene().number();
    int from = arrival.match().trigger().index();
    int to = talks.match().trigger().index();
    return sentences > 0
        || (sentences == 0
            && talks.scene().sentence().tokens().stream()
                .filter(word -> word.index() > from && word.index() < to)
                .anyMatch(word -> word.lemma().equals("where")));
  }

  /** "will arrive on Sunday … hold talks on Monday": the talks are on a day of the stay. */
  private static boolean isDuring(ContactMention journey, ContactMention talks) {
    boolean isStay =
        journey.match().frame().is(Frame.Trait.JOURNEY)
            && !talks.match().frame().is(Frame.Trait.JOURNEY)
            && talks.channel().family() == Channel.VISIT.family();
    if (!isStay) {
      return false;
    }
    Interval begins = journey.date().flatMap(ToldDate::interval).orElseThrow();
    Interval day = talks.date().flatMap(ToldDate::interval).orElseThrow();
    return !day.start().isBefore(begins.start())
        && !day.start().isAfter(begins.end().plusDays(LONGEST_STAY));
  }

  private static boolean fitPlaces(ContactMention a, ContactMention b) {
    String left = a.place().map(place -> place.country()).orElse(null);
    String right = b.place().map(place -> place.country()).orElse(null);
    return left == null || right == null || left.equals(right);
  }
}

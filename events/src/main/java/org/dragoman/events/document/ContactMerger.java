package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Interval;
import org.dragoman.text.Token;

/**
 * Brings the mentions of one real contact together: same parties, no other person, a way, date and
 * status that fit.
 */
final class ContactMerger {

  private static final Set<String> AHEAD = Set.of("ahead", "advance", "before");

  private static final Set<String> FOLLOWING = Set.of("follow", "build", "expand");

  private static final Set<String> ASIDES = Set.of("margin", "sideline", "fringe");

  private ContactMerger() {}

  /** The contacts of a document in the order of their first mention. */
  static List<Contact> merge(List<ContactMention> mentions) {
    List<Contact> contacts = new ArrayList<>();
    for (ContactMention mention : mentions) {
      Optional<Contact> same =
          contacts.stream()
              .filter(contact -> isSame(contact, mention))
              .reduce((first, second) -> second);
      if (same.isPresent()) {
        same.get().add(mention);
      } else {
        contacts.add(new Contact(mention));
      }
    }
    return contacts;
  }

  private static boolean isSame(Contact contact, ContactMention mention) {
    return areSameSides(contact, mention)
        && contact.mentions().stream()
            .noneMatch(known -> isAheadOf(known, mention) || isFollowUp(known, mention))
        && !isMeetingAtSession(contact, mention)
        && !areOtherSessions(contact, mention)
        && contact.mentions().stream().noneMatch(known -> isAsideOf(known, mention))
        && !isAnswer(contact, mention)
        && haveNoOtherPersons(contact, mention)
        && contact.mentions().stream().allMatch(known -> fit(known, mention));
  }

  /** "leaders meet in advance of the summit": they meet twice. */
  private static boolean isAheadOf(ContactMention meeting, ContactMention later) {
    if (!meeting.scene().equals(later.scene())
        || !meeting.match().verb().equals(meeting.match().trigger())
        || meeting.match().frame().is(Frame.Trait.JOURNEY)
        || later.match().verb().equals(later.match().trigger())) {
      return false;
    }
    Clauses clauses = later.scene().clauses();
    Token at = later.match().trigger();
    boolean isAhead = false;
    for (int step = 0; step < 5 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      isAhead |= AHEAD.contains(at.lemma());
      if (at.equals(meeting.match().trigger())) {
        return isAhead;
      }
    }
    return false;
  }

  /** "spoke to follow up on their meeting", "talks that build on the visit": two occasions. */
  private static boolean isFollowUp(ContactMention later, ContactMention earlier) {
    Token noun = earlier.match().trigger();
    return later.scene().equals(earlier.scene())
        && !noun.equals(later.match().trigger())
        && earlier
            .scene()
            .clauses()
            .governor(noun, "on")
            .filter(word -> FOLLOWING.contains(word.lemma()))
            .isPresent();
  }

  /** "A summoned B's ambassador; B summoned A's": two summonses, each with its own guest. */
  private static boolean isAnswer(Contact contact, ContactMention mention) {
    Set<String> called = called(mention);
    return mention.channel() == Channel.SUMMONS
        && contact.mentions().stream()
            .filter(known -> known.channel() == Channel.SUMMONS)
            .anyMatch(known -> !called(known).equals(called));
  }

  private static Set<String> called(ContactMention summons) {
    Set<String> sides = new LinkedHashSet<>();
    summons.parties().stream()
        .filter(party -> party.role() == Role.RECIPIENT)
        .forEach(party -> sides.add(party.affiliation().key()));
    return sides;
  }

  /**
   * "met Guterres during the General Assembly": the session has a body more than the meeting there.
   */
  private static boolean isMeetingAtSession(Contact contact, ContactMention mention) {
    boolean isBodyNew = isSessionBeyond(mention, contact.affiliations());
    return contact.mentions().stream()
        .anyMatch(
            known ->
                (isBodyNew && isMeeting(known))
                    || (isMeeting(mention) && isSessionBeyond(known, mention.affiliations())));
  }

  /** "at the G7 summit and the NATO summit": each body sits by itself. */
  private static boolean areOtherSessions(Contact contact, ContactMention mention) {
    Set<String> sitting = bodies(mention);
    return !sitting.isEmpty()
        && contact.mentions().stream()
            .map(ContactMerger::bodies)
            .anyMatch(known -> !known.isEmpty() && Collections.disjoint(known, sitting));
  }

  /** The bodies in session, by their names alone. */
  private static Set<String> bodies(ContactMention session) {
    Set<String> bodies = new LinkedHashSet<>();
    if (session.match().frame().is(Frame.Trait.SESSION)) {
      session.parties().stream()
          .filter(party -> party.isBare() && party.affiliation().organization() != null)
          .forEach(party -> bodies.add(party.affiliation().key()));
    }
    return bodies;
  }

  /** "met on the margins of the A-B dialogue": the dialogue of A and B is another occasion. */
  private static boolean isAsideOf(ContactMention meeting, ContactMention larger) {
    Clauses clauses = larger.scene().clauses();
    return meeting.scene().equals(larger.scene())
        && !meeting.match().frame().is(Frame.Trait.SESSION)
        && clauses
            .governor(larger.match().trigger(), "of")
            .filter(word -> ASIDES.contains(word.lemma()))
            .isPresent()
        && larger.match().fillers().stream()
            .allMatch(own -> own.mention().first() > meeting.match().trigger().index());
  }

  /** A word at a summit is part of it; a meeting there is one of its own. */
  private static boolean isMeeting(ContactMention mention) {
    return mention.isChannelTold() && !mention.match().frame().is(Frame.Trait.SESSION);
  }

  /** A session of a body that is none of these sides. */
  private static boolean isSessionBeyond(ContactMention session, Set<String> sides) {
    boolean isLarger =
        sides.size() == 2
            && session.affiliations().size() > sides.size()
            && !sides.containsAll(session.affiliations());
    return session.match().frame().is(Frame.Trait.SESSION)
        && session.affiliations().size() > 1
        && (isLarger || hasOtherBody(session, sides));
  }

  private static boolean hasOtherBody(ContactMention session, Set<String> sides) {
    return session.parties().stream()
        .anyMatch(
            party ->
                party.isBare()
                    && party.affiliation().organization() != null
                    && !sides.contains(party.affiliation().key()));
  }

  private static boolean areSameSides(Contact contact, ContactMention mention) {
    Set<String> known = contact.affiliations();
    Set<String> told = mention.affiliations();
    if (known.equals(told)) {
      return true;
    }
    Set<String> shared = new LinkedHashSet<>(known);
    shared.retainAll(told);
    if (shared.isEmpty()) {
      return namesOpenGroup(contact, mention);
    }
    boolean isPart = shared.size() == Math.min(known.size(), told.size());
    if (!isPart) {
      return false;
    }
    return shared.size() >= 2 || isOpen(contact, mention, Math.max(known.size(), told.size()));
  }

  /** "spoke with European leaders … Participants in the call included A, B and C". */
  private static boolean namesOpenGroup(Contact contact, ContactMention mention) {
    boolean isTheSame =
        mention.scene().clauses().dependents(mention.match().trigger(), "det").stream()
            .anyMatch(word -> word.lemma().equals("the"));
    return isTheSame
        && mention.affiliations().size() >= 2
        && contact.mentions().stream().allMatch(ContactMerger::isAlone)
        && contact.parties().stream().allMatch(party -> party.affiliation().country() != null);
  }

  /**
   * "Harris's meeting with Baltic leaders" leaves open whom the text then names; "the NATO summit"
   * leaves open who attends it.
   */
  private static boolean isOpen(Contact contact, ContactMention mention, int most) {
    boolean isSession =
        mention.match().frame().is(Frame.Trait.SESSION)
            && contact.mentions().stream().allMatch(m -> m.match().frame().is(Frame.Trait.SESSION));
    boolean isWithGroup =
        most >= 3
            && (isAlone(mention) || contact.mentions().stream().anyMatch(ContactMerger::isAlone));
    return isSession || isWithGroup;
  }

  /** Only one side is named, and it is no body in session: it meets a group without names. */
  private static boolean isAlone(ContactMention mention) {
    return mention.affiliations().size() == 1 && !mention.match().frame().is(Frame.Trait.SESSION);
  }

  private static boolean haveNoOtherPersons(Contact contact, ContactMention mention) {
    for (String side : mention.affiliations()) {
      Set<String> known = contact.persons(side);
      Set<String> told = Contact.persons(mention.parties(), side);
      Set<String> shared = new LinkedHashSet<>(known);
      shared.retainAll(told);
      if (!known.isEmpty()
          && !told.isEmpty()
          && shared.isEmpty()
          && !isTripTo(contact, mention, side)) {
        return false;
      }
    }
    return true;
  }

  /** A guest meets several of the host's officials on one visit. */
  private static boolean isTripTo(Contact contact, ContactMention mention, String side) {
    boolean isVisit = contact.channel() == Channel.VISIT || mention.channel() == Channel.VISIT;
    String host = mention.place().map(place -> place.country()).orElse("");
    return isVisit && side.equals(host);
  }

  private static boolean fit(ContactMention a, ContactMention b) {
    return fitChannels(a, b) && fitStatus(a, b) && fitDates(a, b) && fitPlaces(a, b);
  }

  private static boolean fitChannels(ContactMention a, ContactMention b) {
    if (!a.isChannelTold() || !b.isChannelTold()) {
      boolean mayBeSpoken = isSpoken(a.channel()) && isSpoken(b.channel());
      return mayBeSpoken || family(a.channel()) == family(b.channel());
    }
    return family(a.channel()) == family(b.channel()) || isEntitled(a, b) || isEntitled(b, a);
  }

  /** "Readout of the minister's meeting with …", who then "met virtually": one occasion. */
  private static boolean isEntitled(ContactMention title, ContactMention text) {
    return title.scene().isTitle()
        && !text.scene().isTitle()
        && title.channel() == Channel.MEETING
        && text.channel() == Channel.VIDEO;
  }

  private static boolean isSpoken(Channel channel) {
    return channel != Channel.LETTER && channel != Channel.SUMMONS;
  }

  private static int family(Channel channel) {
    return switch (channel) {
      case UNSPECIFIED -> 0;
      case MEETING, VISIT, SUMMIT, MULTILATERAL, NEGOTIATION, MEDIATION -> 1;
      case PHONE, VIDEO -> 2;
      case LETTER -> 3;
      case SUMMONS -> 4;
    };
  }

  private static boolean fitStatus(ContactMention a, ContactMention b) {
    if (isOtherOccasion(a, b) || isOtherOccasion(b, a)) {
      return false;
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

  /** What is told as done and what a verb wishes or plans are two; "ahead of the talks" is one. */
  private static boolean isOtherOccasion(ContactMention done, ContactMention ahead) {
    boolean isByVerb = ahead.match().verb().equals(ahead.match().trigger());
    boolean isJourneyOnly =
        ahead.match().frame().is(Frame.Trait.JOURNEY)
            && !done.match().frame().is(Frame.Trait.JOURNEY);
    return done.isFact()
        && ahead.clause().isTold()
        && group(ahead.clause().status()) != 0
        && (isByVerb || isJourneyOnly)
        && !ahead.scene().isTitle();
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
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    return !left.get().end().isBefore(right.get().start())
        && !right.get().end().isBefore(left.get().start());
  }

  private static boolean fitPlaces(ContactMention a, ContactMention b) {
    String left = a.place().map(place -> place.country()).orElse(null);
    String right = b.place().map(place -> place.country()).orElse(null);
    return left == null || right == null || left.equals(right);
  }
}

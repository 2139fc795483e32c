package org.dragoman.events.document;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.CalendarWords;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Tells where words say that the same parties meet twice: "met in advance of the summit". */
final class OtherOccasions {

  private static final Set<String> AHEAD = Set.of("ahead", "advance", "before");

  private static final Set<String> LAUNCHES = WordLists.bundled("occasions.tsv").of("launching");

  private static final Set<String> BEHIND = Set.of("after", "following", "since");

  private static final Set<String> TIMES = Set.of("after", "before", "once");

  private static final Set<String> MARGINS = WordLists.bundled("occasions.tsv").of("margin");

  private static final Set<String> LAST = Set.of("last", "previous");

  private OtherOccasions() {}

  /** Whether a mention is of another occasion than one of the contact. */
  static boolean areTold(Contact contact, ContactMention mention) {
    return contact.mentions().stream().anyMatch(known -> isBeside(known, mention))
        || isMeetingAtSession(contact, mention)
        || areOtherSessions(contact, mention)
        || Rounds.isOther(contact, mention)
        || isAnswer(contact, mention)
        || isAfterwards(contact, mention)
        || isApart(contact, mention);
  }

  /**
   * "The call follows their meeting in May", "welcomed the launch of a dialogue": an occasion that
   * is none of those told as news.
   */
  private static boolean isApart(Contact contact, ContactMention mention) {
    boolean isPast = isPast(mention);
    return contact.mentions().stream()
        .allMatch(known -> isPast != isPast(known) && !isToldBehind(known, mention));
  }

  /** "The call follows their meeting, in which they discussed trade": there. */
  private static boolean isToldBehind(ContactMention known, ContactMention mention) {
    return isPast(known)
        && !FollowedOccasion.isOfOpening(known.scene().clauses(), known.match().trigger())
        && known.scene().equals(mention.scene())
        && known.match().trigger().index() < mention.match().trigger().index();
  }

  private static boolean isPast(ContactMention mention) {
    return FollowedOccasion.isToldByOccasion(mention.scene().clauses(), mention.match().trigger())
        || isLaunched(mention)
        || isLastOne(mention);
  }

  /** "The last meeting between A and B came in June": the one before that of today. */
  private static boolean isLastOne(ContactMention mention) {
    Clauses clauses = mention.scene().clauses();
    Token noun = mention.match().trigger();
    return noun.relation().equals("nsubj")
        && clauses.isFinitePast(clauses.above(noun))
        && clauses.dependents(noun, "amod", "nmod").stream()
            .anyMatch(word -> LAST.contains(word.lemma()));
  }

  private static boolean isLaunched(ContactMention mention) {
    Clauses clauses = mention.scene().clauses();
    return clauses
        .governor(mention.match().trigger(), "of")
        .filter(launch -> LAUNCHES.contains(launch.lemma()))
        .filter(launch -> launch.relation().equals("dobj") || isBehind(clauses, launch))
        .isPresent();
  }

  /** "Following the launch of the dialogue last month"; parsers take "following" for a verb. */
  private static boolean isBehind(Clauses clauses, Token launch) {
    return launch.relation().equals("pobj")
        && BEHIND.contains(clauses.above(launch).form().toLowerCase(Locale.ROOT));
  }

  /** "The ministers of A, B and C met. Following the meeting, A's met B's": of fewer. */
  private static boolean isAfterwards(Contact contact, ContactMention mention) {
    return contact.affiliations().size() > mention.affiliations().size()
        && contact.mentions().stream()
            .anyMatch(known -> known.scene().number() < mention.scene().number())
        && FollowedOccasion.isPointedAt(mention.scene().clauses(), mention.match().verb());
  }

  private static boolean isBeside(ContactMention known, ContactMention mention) {
    return haveOtherNumbers(known, mention)
        || isOnceMore(known, mention)
        || isAheadOf(known, mention)
        || isFollowUp(known, mention)
        || isAsideOf(known, mention)
        || isCallToAnother(known, mention)
        || isInClauseOfTime(known, mention)
        || isJointBesideAnother(known, mention)
        || isJointBesideAnother(mention, known);
  }

  /** "asks A to meet B after B has met the opposition": two meetings, each with its clause. */
  private static boolean isInClauseOfTime(ContactMention known, ContactMention mention) {
    Clauses clauses = mention.scene().clauses();
    Token verb = mention.match().verb();
    return known.scene().equals(mention.scene())
        && isEncounterOfVerb(known)
        && isEncounterOfVerb(mention)
        && verb.relation().equals("advcl")
        && clauses.above(verb).equals(known.match().verb())
        && clauses.dependents(verb, "mark").stream().anyMatch(mark -> TIMES.contains(mark.lemma()));
  }

  private static boolean isEncounterOfVerb(ContactMention mention) {
    return mention.match().verb().equals(mention.match().trigger())
        && !mention.match().frame().is(Frame.Trait.JOURNEY);
  }

  /** "will meet A and hold a trilateral meeting with A and B": the second is of more. */
  private static boolean isJointBesideAnother(ContactMention joint, ContactMention other) {
    return joint.scene().equals(other.scene())
        && joint.affiliations().size() > other.affiliations().size()
        && !joint.match().verb().equals(other.match().verb())
        && isEncounterOfVerb(other)
        && Separate.isOfAll(joint.scene(), joint.match().trigger());
  }

  /** "ended two days of talks and will meet again in April". */
  private static boolean isOnceMore(ContactMention held, ContactMention planned) {
    return held.clause().status() == Status.HELD
        && planned.clause().status() == Status.PLANNED
        && planned.scene().clauses().hasWord(planned.match().verb(), "again", "advmod");
  }

  /** "a third round of talks", "the second round was held in August". */
  private static boolean haveOtherNumbers(ContactMention known, ContactMention mention) {
    int first = number(known);
    int second = number(mention);
    return first > 0 && second > 0 && first != second;
  }

  private static int number(ContactMention mention) {
    Clauses clauses = mention.scene().clauses();
    Token noun = mention.match().trigger();
    int own = CalendarWords.ordinal(clauses.dependents(noun));
    return own > 0
        ? own
        : clauses
            .governor(noun, "of")
            .map(round -> CalendarWords.ordinal(clauses.dependents(round)))
            .orElse(0);
  }

  /** "held talks with B, and the two phoned C". */
  private static boolean isCallToAnother(ContactMention talks, ContactMention call) {
    return talks.scene().equals(call.scene())
        && call.channel() == Channel.PHONE
        && call.match().verb().equals(call.match().trigger())
        && talks.channel() != Channel.PHONE
        && !talks.affiliations().containsAll(call.affiliations());
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
        && FollowedOccasion.isTold(earlier.scene().clauses(), noun);
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
    boolean isBodyNew =
        isSessionBeyond(mention, contact.affiliations()) && !isWhatFor(contact, mention);
    return contact.mentions().stream()
        .anyMatch(
            known ->
                (isBodyNew && isMeeting(known))
                    || (isMeeting(mention) && isSessionBeyond(known, mention.affiliations())));
  }

  /** "leaders of A, B and C meet for the BRICS summit": the meeting is the session. */
  private static boolean isWhatFor(Contact contact, ContactMention session) {
    return contact.affiliations().size() > 2
        && session
            .scene()
            .clauses()
            .governor(session.match().trigger(), "for")
            .filter(
                verb ->
                    contact.mentions().stream()
                        .anyMatch(
                            known ->
                                known.scene().equals(session.scene())
                                    && known.match().verb().equals(verb)))
            .isPresent();
  }

  /** "at the G7 summit and the NATO summit": each body sits by itself. */
  private static boolean areOtherSessions(Contact contact, ContactMention mention) {
    Set<String> sitting = bodies(mention);
    return !sitting.isEmpty()
        && contact.mentions().stream()
            .map(OtherOccasions::bodies)
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
            .filter(word -> MARGINS.contains(word.lemma()))
            .isPresent()
        && larger.match().fillers().stream()
            .allMatch(own -> own.mention().first() > meeting.match().trigger().index());
  }

  /** A word at a summit is part of it; a meeting there is one of its own. */
  private static boolean isMeeting(ContactMention mention) {
    boolean isConversation = mention.match().frame().id().equals("conversation");
    boolean isEncounter =
        mention.channel() == Channel.MEETING && mention.clause().status() == Status.HELD;
    return (mention.isChannelTold() || isConversation || isEncounter)
        && !mention.match().frame().is(Frame.Trait.SESSION);
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
}

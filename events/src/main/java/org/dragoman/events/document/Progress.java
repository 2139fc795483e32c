package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.events.time.CalendarWords;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Tells whether a contact that is told as a fact still goes on at the time of the report: somebody
 * has just arrived or is there, it is the second day of the visit, talks have begun.
 */
final class Progress {

  private static final WordLists WORDS = WordLists.bundled("status.tsv");

  /** Verbs of beginning: "opened negotiations", "the consultations began". */
  private static final Set<String> OPENING = WORDS.of("opening");

  private static final Set<String> ARRIVING = WordLists.bundled("journeys.tsv").of("just-arrived");

  private Progress() {}

  static boolean isUnderWay(List<ContactMention> mentions) {
    boolean goesOn =
        mentions.stream().anyMatch(mention -> isPresent(mention) || isOnADayOf(mention))
            || isStillAhead(mentions);
    boolean isOver = mentions.stream().anyMatch(Progress::isDone);
    return goesOn || (!isOver && mentions.stream().anyMatch(Progress::hasBegun));
  }

  /** "arrived on Monday. … He will see the president on Tuesday": the visit is not over. */
  static boolean isStillAhead(List<ContactMention> mentions) {
    return mentions.stream()
        .filter(arrival -> arrival.isArrival() || isMadeNow(arrival))
        .filter(arrival -> arrival.clause().status() == Status.HELD)
        .anyMatch(
            arrival -> mentions.stream().anyMatch(mention -> isAheadBehind(arrival, mention)));
  }

  /** "makes a state visit to Iran": in a chronicle, on its day. */
  static boolean isMadeNow(ContactMention journey) {
    return journey.match().frame().is(Frame.Trait.JOURNEY)
        && !journey.scene().isTitle()
        && !journey.clause().isTold()
        && journey.clause().status() == Status.HELD
        && journey.match().trigger().tag().startsWith("NN")
        && journey.match().verb().tag().equals("VBZ");
  }

  private static boolean isAheadBehind(ContactMention arrival, ContactMention mention) {
    return mention.scene().number() > arrival.scene().number()
        && !mention.match().frame().is(Frame.Trait.JOURNEY)
        && mention.clause().isTold()
        && mention.clause().status() == Status.PLANNED;
  }

  /** "is in Oslo", "is on a visit to Norway". */
  private static boolean isPresent(ContactMention mention) {
    Token verb = mention.match().verb();
    return mention.isThere() && verb.lemma().equals("be") && VerbTags.PRESENT.contains(verb.tag());
  }

  /** "on the second day of his visit". */
  private static boolean isOnADayOf(ContactMention mention) {
    Clauses clauses = mention.scene().clauses();
    return clauses
        .governor(mention.match().trigger(), "of")
        .filter(day -> day.lemma().equals("day"))
        .filter(day -> CalendarWords.ordinal(clauses.dependents(day)) > 0)
        .isPresent();
  }

  /** "arrived in Oslo", "left for Oslo on a visit", "began talks": and nothing after it is told. */
  static boolean hasBegun(ContactMention mention) {
    Clauses clauses = mention.scene().clauses();
    Token verb = mention.match().verb();
    Token trigger = mention.match().trigger();
    // "began two days of talks"
    Token told =
        clauses.governor(trigger, "of").filter(span -> span.lemma().equals("day")).orElse(trigger);
    boolean isFact =
        !mention.scene().isTitle()
            && mention.clause().status() == Status.HELD
            && !mention.clause().isTold();
    boolean isDeparture =
        mention.match().frame().id().equals("leave-for") && !verb.tag().equals("VB");
    boolean isOpened =
        OPENING.contains(verb.lemma())
            && !verb.equals(trigger)
            && (Set.of("dobj", "nsubj", "nsubjpass").contains(told.relation())
                || clauses.after(verb, "on").contains(trigger));
    boolean goesOnToTell =
        clauses.dependents(verb, "conj").stream().anyMatch(next -> next.tag().startsWith("VB"));
    boolean isOnlyFrom =
        !clauses.after(verb, "from").isEmpty()
            && clauses.after(verb, "in").isEmpty()
            && clauses.after(verb, "to").isEmpty();
    boolean isArrival = mention.isArrival() && ARRIVING.contains(verb.lemma()) && !isOnlyFrom;
    return isFact && !goesOnToTell && (isArrival || isDeparture || isOpened);
  }

  /** "met the president", "ended the talks". */
  private static boolean isDone(ContactMention mention) {
    return !mention.match().frame().is(Frame.Trait.JOURNEY)
        && mention.isFact()
        && !OPENING.contains(mention.match().verb().lemma());
  }
}

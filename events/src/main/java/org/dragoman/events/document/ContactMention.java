package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.status.Clause;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * A contact as one clause tells it.
 *
 * @param scene the sentence
 * @param match the frame that matched
 * @param parties who, each with state or organisation
 * @param channel the way of the contact, as far as this clause tells it
 * @param isChannelTold whether a word tells the way, so that "talks" and "spoke" may still be a
 *     call
 * @param clause whether it took place
 * @param date when
 * @param place where
 */
record ContactMention(
    SentenceScene scene,
    FrameMatch match,
    List<Party> parties,
    Channel channel,
    boolean isChannelTold,
    Clause clause,
    Optional<ToldDate> date,
    Optional<PlaceMention> place) {

  private static final Set<String> ARRIVING = WordLists.bundled("journeys.tsv").of("arriving");

  ContactMention {
    parties = List.copyOf(parties);
  }

  /** The same mention at another place. */
  ContactMention at(Optional<PlaceMention> other) {
    return new ContactMention(scene, match, parties, channel, isChannelTold, clause, date, other);
  }

  /**
   * The same mention with those of its parties who are of these states and organisations, and
   * without a day: those of several occasions are told with them.
   */
  ContactMention among(Set<String> affiliations) {
    List<Party> those =
        parties.stream().filter(party -> affiliations.contains(party.affiliation().key())).toList();
    return new ContactMention(
        scene, match, those, channel, isChannelTold, clause, Optional.empty(), place);
  }

  /** Whether a verb of the text itself, not the headline, tells it as done. */
  boolean isFact() {
    return !scene.isTitle()
        && clause.status() == Status.HELD
        && !clause.isTold()
        && (match.verb().equals(match.trigger()) || match.trigger().relation().equals("dobj"))
        && (match.isPast() || isBehindAfter());
  }

  /** "after holding a summit". */
  private boolean isBehindAfter() {
    Token verb = match.verb();
    return verb.tag().equals("VBG")
        && verb.relation().equals("pcomp")
        && scene.clauses().above(verb).lemma().equals("after");
  }

  /** Whether a verb in the present tells it, as chronicles tell the day's news. */
  boolean isPresentTense() {
    boolean isToldByVerb =
        match.verb().equals(match.trigger())
            || match.trigger().relation().equals("dobj")
            || (match.trigger().relation().equals("pobj")
                && scene.clauses().above(match.trigger()).lemma().equals("in"));
    return isToldByVerb && VerbTags.PRESENT.contains(match.verb().tag());
  }

  /** Whether it tells the days of a journey from the first to the last. */
  boolean isStay() {
    return isOfJourney(DatePrecision.SPAN);
  }

  /** Whether it tells the one day of a stop. */
  boolean isDayOfJourney() {
    return isOfJourney(DatePrecision.DAY) && !isDeparture();
  }

  private boolean isOfJourney(DatePrecision precision) {
    return match.frame().is(Frame.Trait.JOURNEY)
        && date.flatMap(ToldDate::interval)
            .filter(days -> days.precision() == precision)
            .isPresent();
  }

  /** Whether a traveller leaves: the day is not the visit's. */
  boolean isDeparture() {
    boolean isReturn =
        match.frame().is(Frame.Trait.JOURNEY)
            && match.verb().lemma().equals("return")
            && scene.clauses().hasWord(match.verb(), "from", "prep");
    return isReturn || isFrom() || match.frame().id().equals("leave");
  }

  /** "flew in from Paris", "returned from Moscow": the way back tells of where one was. */
  boolean isFrom() {
    return match.frame().is(Frame.Trait.JOURNEY)
        && match.verb().equals(match.trigger())
        && place
            .filter(
                told ->
                    scene.clauses().after(match.verb(), "from").stream()
                        .anyMatch(
                            from -> told.first() <= from.index() && from.index() <= told.last()))
            .isPresent();
  }

  /** Whether a verb says that a traveller has come: what is planned at the stop changes nothing. */
  boolean isArrival() {
    String tag = match.verb().tag();
    return !scene.isTitle()
        && match.frame().is(Frame.Trait.JOURNEY)
        && match.verb().equals(match.trigger())
        && clause.status() == Status.HELD
        && !clause.isTold()
        && (tag.equals("VBD") || tag.equals("VBN") || tag.equals("VBZ"))
        && ARRIVING.contains(match.verb().lemma());
  }

  /**
   * Whether a traveller is there already: has come, "is in Oslo", "is on a visit to Norway", "is
   * travelling to Norway".
   */
  boolean isThere() {
    boolean isTakingPlace =
        clause.status() == Status.UNDER_WAY || (clause.status() == Status.HELD && !clause.isTold());
    boolean isBeing =
        match.frame().is(Frame.Trait.PRESENCE)
            || match.verb().lemma().equals("be")
            || (clause.status() == Status.UNDER_WAY && match.trigger().tag().equals("VBG"));
    return isArrival()
        || (!scene.isTitle() && match.frame().is(Frame.Trait.JOURNEY) && isTakingPlace && isBeing);
  }

  /** The states and organisations, in the order of the text. */
  Set<String> affiliations() {
    Set<String> keys = new LinkedHashSet<>();
    parties.forEach(party -> keys.add(party.affiliation().key()));
    return keys;
  }
}

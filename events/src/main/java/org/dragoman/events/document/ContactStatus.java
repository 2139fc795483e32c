package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.status.Clause;
import org.dragoman.events.status.StatusReader;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Tense;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** What is said of a contact by its clause, by what its frame means and by the text around it. */
final class ContactStatus {

  private static final Set<String> JOURNEYS = WordLists.bundled("support.tsv").of("journeys");

  private static final Set<String> MEETINGS = WordLists.bundled("occasions.tsv").of("pointed-at");

  private static final Set<Status> OFF = Set.of(Status.CANCELLED, Status.POSTPONED, Status.REFUSED);

  private final StatusReader statuses;
  private final List<SentenceScene> scenes;
  private final boolean isSchedule;

  ContactStatus(StatusReader statuses, List<SentenceScene> scenes) {
    this.statuses = statuses;
    this.scenes = scenes;
    this.isSchedule = scenes.stream().anyMatch(ContactStatus::isTitleOfSchedule);
  }

  /** "Public Schedule for June 8": what follows in the present tense is to come. */
  private static boolean isTitleOfSchedule(SentenceScene scene) {
    return scene.isTitle()
        && scene.words().tokens().stream()
            .anyMatch(word -> word.form().equalsIgnoreCase("schedule"));
  }

  /** What is said of the contact; who is invited has still to come, who keeps away does not. */
  Clause of(SentenceScene scene, FrameMatch match) {
    Clause told =
        ofSession(scene, match, statuses.read(scene.clauses(), match.trigger(), match.verb()));
    boolean isHeld = told.status() == Status.HELD;
    if (isHeld && Debunked.isIn(scenes, scene)) {
      return new Clause(Status.DENIED, told.tense(), true);
    }
    if (isHeld && isNextStop(scene.clauses(), match)) {
      return new Clause(Status.PLANNED, Tense.FUTURE, true);
    }
    if (told.status() == Status.UNDER_WAY && isWayBack(scene.clauses(), match)) {
      return new Clause(Status.HELD, Tense.PAST, true);
    }
    if (match.frame().is(Frame.Trait.ABSENCE) && isOff(told)) {
      // "was refused entry on Monday": that was the day
      return new Clause(Status.REFUSED, match.isPast() ? Tense.PAST : told.tense(), true);
    }
    if (match.frame().is(Frame.Trait.ABSENCE) && (isHeld || told.status() == Status.PLANNED)) {
      return new Clause(Status.REFUSED, told.tense(), true);
    }
    boolean isAhead = match.frame().is(Frame.Trait.AHEAD) && isHeld;
    boolean isPlannedJourney =
        match.frame().is(Frame.Trait.JOURNEY) && told.status() == Status.PLANNED;
    if (isAhead || isPlannedJourney) {
      Clause planned = isAhead ? new Clause(Status.PLANNED, Tense.FUTURE, true) : told;
      return dropped(scene, match).or(() -> calledOff(scene, match)).orElse(planned);
    }
    if (told.status() == Status.PLANNED) {
      return calledOff(scene, match).orElse(told);
    }
    boolean isThere = match.verb().lemma().equals("be");
    if (isSchedule && isHeld && told.tense() == Tense.PRESENT && !isThere) {
      return new Clause(Status.PLANNED, Tense.FUTURE, true);
    }
    boolean isInvited = match.frame().is(Frame.Trait.INVITATION) && isHeld;
    return isInvited ? new Clause(Status.PROPOSED, told.tense(), true) : told;
  }

  /** "Her first stop is Oslo": where she will be. */
  private static boolean isNextStop(Clauses clauses, FrameMatch match) {
    return match.frame().is(Frame.Trait.JOURNEY)
        && match.trigger().lemma().equals("stop")
        && match.trigger().relation().equals("nsubj")
        && match.verb().lemma().equals("be")
        && match.verb().tag().equals("VBZ")
        && clauses.has(match.verb(), "attr");
  }

  /** "is flying home from Oslo": the visit is over. */
  private static boolean isWayBack(Clauses clauses, FrameMatch match) {
    return match.frame().is(Frame.Trait.JOURNEY)
        && !clauses.after(match.verb(), "from").isEmpty()
        && clauses.after(match.verb(), "to").isEmpty();
  }

  /** "will not meet B at the summit": it takes place all the same. */
  private static Clause ofSession(SentenceScene scene, FrameMatch match, Clause told) {
    boolean takesPlace = told.status() == Status.HELD || told.status() == Status.PLANNED;
    if (takesPlace || !match.frame().is(Frame.Trait.SESSION)) {
      return told;
    }
    Clauses clauses = scene.clauses();
    return clauses
        .governor(match.trigger(), "at", "during")
        .filter(verb -> verb.tag().startsWith("VB"))
        .filter(verb -> clauses.has(verb, "dobj") || !clauses.after(verb, "with").isEmpty())
        .map(
            verb ->
                isPast(clauses, verb)
                    ? new Clause(Status.HELD, Tense.PAST, false)
                    : new Clause(Status.PLANNED, Tense.FUTURE, true))
        .orElse(told);
  }

  private static boolean isPast(Clauses clauses, Token verb) {
    Token at = verb;
    while (!at.tag().equals("VBD") && at.tag().startsWith("VB") && !clauses.isRoot(at)) {
      at = clauses.above(at);
    }
    return clauses.isFinitePast(at);
  }

  private static boolean isOff(Clause told) {
    return told.status() == Status.REFUSED || told.status() == Status.DENIED;
  }

  /** "A, who was due in Oslo, called off his visit": the visit is that journey. */
  private Optional<Clause> dropped(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    return match.fillers().stream()
        .map(filler -> scene.sentence().token(filler.mention().head()))
        .filter(guest -> guest.relation().equals("nsubj") && !clauses.isRoot(guest))
        .flatMap(guest -> clauses.dependents(clauses.above(guest), "dobj").stream())
        .filter(noun -> JOURNEYS.contains(noun.lemma()))
        .findFirst()
        .filter(noun -> !noun.equals(match.trigger()))
        .map(noun -> statuses.read(clauses, noun, clauses.above(noun)))
        .filter(clause -> OFF.contains(clause.status()));
  }

  /**
   * "A was to visit B but postponed the trip", "were to meet, but the talks were called off", be it
   * in the next sentence.
   */
  private Optional<Clause> calledOff(SentenceScene scene, FrameMatch match) {
    if (match.frame().is(Frame.Trait.SESSION)) {
      return Optional.empty();
    }
    return calledOff(scene, match, match.trigger().index() + 1, scene.sentence().size())
        .or(
            () ->
                scenes.stream()
                    .filter(next -> next.number() == scene.number() + 1)
                    .filter(ContactStatus::mayNameAgain)
                    .flatMap(next -> calledOff(next, match, 1, 2).stream())
                    .findFirst());
  }

  /** "The trip was called off": told from the words, before a tree is grown. */
  private static boolean mayNameAgain(SentenceScene next) {
    List<Token> words = next.words().tokens();
    return words.size() > 1
        && (JOURNEYS.contains(words.get(1).lemma()) || MEETINGS.contains(words.get(1).lemma()));
  }

  /** What is said of the contact's own noun between two words of a sentence, if it is off. */
  private Optional<Clause> calledOff(SentenceScene scene, FrameMatch match, int from, int end) {
    Clauses clauses = scene.clauses();
    return scene.sentence().tokens().stream()
        .filter(noun -> from <= noun.index() && noun.index() < end)
        .filter(noun -> isSameOccasion(clauses, match, noun))
        .filter(noun -> !clauses.above(noun).relation().equals("advcl"))
        .filter(noun -> from > 1 || !isOfBefore(clauses, clauses.above(noun)))
        .map(noun -> statuses.read(clauses, noun, clauses.above(noun)))
        .filter(clause -> OFF.contains(clause.status()))
        .findFirst();
  }

  /** "agreed to visit. The trip had been put off in May": of a trip that was planned before. */
  private static boolean isOfBefore(Clauses clauses, Token verb) {
    return clauses.dependents(verb, "aux").stream()
        .anyMatch(aux -> aux.lemma().equals("have") && aux.tag().equals("VBD"));
  }

  /** "the trip", "it": what has been told of, and no other journey with its own way. */
  private static boolean isSameOccasion(Clauses clauses, FrameMatch match, Token noun) {
    boolean isAffected =
        Set.of("dobj", "nsubjpass").contains(noun.relation()) && !clauses.isRoot(noun);
    Set<String> names = match.frame().is(Frame.Trait.JOURNEY) ? JOURNEYS : MEETINGS;
    boolean isDefinite = clauses.hasWord(noun, "the", "det") || clauses.has(noun, "poss");
    boolean isNamed = names.contains(noun.lemma()) && isDefinite && !clauses.isRoot(noun);
    return (isAffected || (isNamed && noun.relation().equals("nsubj")))
        && (isNamed || noun.lemma().equals("it"))
        && clauses.after(noun, "to").isEmpty()
        && clauses.after(noun, "with").isEmpty();
  }
}

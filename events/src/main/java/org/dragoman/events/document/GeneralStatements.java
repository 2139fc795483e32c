package org.dragoman.events.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Tells a statement on a relationship from a contact: "the two states maintain a constant
 * dialogue", "regular contacts are a feature of …" are no occasion.
 */
final class GeneralStatements {

  private static final WordLists WORDS = WordLists.bundled("statements.tsv");

  private static final Set<String> KEEPING = WORDS.of("keeping");

  private static final Set<String> LASTING = WORDS.of("lasting");

  /** Verbs behind which "from" tells where somebody was before. */
  private static final Set<String> ARRIVING = WORDS.of("arriving");

  private static final Set<String> BREAKING = WORDS.of("breaking");

  /** "agreed to consult closely". */
  private static final Set<String> HABITUAL = WORDS.of("habitual");

  private static final Set<String> SETTLING = WORDS.of("settling");

  private static final Set<String> GROUNDS = WORDS.of("grounds");

  /** "to continue their previous discussions": some or other, at some time. */
  private static final Set<String> EARLIER = WORDS.of("earlier");

  /** "agreed to remain in close contact". */
  private static final Set<String> STAYING = WORDS.of("staying");

  /** What states exchange without their officials meeting: "military exchanges". */
  private static final Set<String> EXCHANGED = WORDS.of("exchanged");

  /** "sent a clear message": nobody carries it. */
  private static final Set<String> EMPHATIC = WORDS.of("emphatic");

  /** "contacts continue". */
  private static final Set<String> GOING_ON = WORDS.of("going-on");

  private static final Set<String> RELATION = WORDS.of("relation");

  /** "looked forward to further dialogue". */
  private static final Set<String> CLOSE = WORDS.of("close");

  /** Talking as such: "dialogue", "diplomacy". */
  private static final Set<String> MANNER = WORDS.of("manner");

  private static final Set<String> BACKING = WORDS.of("backing");

  /** "briefed him on it". */
  private static final Set<String> TELLING = WORDS.of("telling");

  /** What one has to it: "support", "openness". */
  private static final Set<String> STANCE = WORDS.of("stance");

  /** "no date for another round". */
  private static final Set<String> DATES = WordLists.bundled("status.tsv").of("dates");

  private static final Set<String> ONE_MORE = WORDS.of("one-more");

  /** "snubbed B at the summit". */
  private static final Set<String> AVOIDING = WORDS.of("avoiding");

  /** What a state is a member of: "organizations", "forums". */
  private static final Set<String> BODIES = WORDS.of("bodies");

  private static final Set<String> NOTHING = Set.of("nothing", "little", "much", "something");

  private GeneralStatements() {}

  static boolean isOne(SentenceScene scene, FrameMatch match) {
    Token trigger = match.trigger();
    if (isWithout(scene, trigger)
        || isLeft(scene, match)
        || isAbsence(scene, match)
        || isAvoided(scene, match)) {
      return true;
    }
    if (!trigger.tag().startsWith("N")) {
      return scene.clauses().dependents(trigger, "advmod").stream()
              .anyMatch(word -> HABITUAL.contains(word.lemma()))
          || isSometime(scene, trigger)
          || isNothing(scene, trigger)
          || isMembership(scene, match)
          || isToGoOn(scene, trigger);
    }
    boolean isKept = KEEPING.contains(match.verb().lemma()) && trigger.relation().equals("dobj");
    boolean isLasting =
        scene.clauses().dependents(trigger, "amod", "nmod").stream()
            .anyMatch(
                word ->
                    LASTING.contains(word.lemma())
                        || (word.lemma().equals("respective") && !isWithPerson(scene, trigger)));
    boolean isEarlier =
        trigger.tag().endsWith("S")
            && scene.clauses().dependents(trigger, "amod", "nmod").stream()
                .anyMatch(word -> EARLIER.contains(word.lemma()));
    boolean isOfOthers =
        trigger.lemma().equals("exchange")
            && scene.clauses().dependents(trigger, "amod", "nmod", "compound").stream()
                .anyMatch(word -> EXCHANGED.contains(word.lemma()));
    return isKept
        || isBrokenOff(scene, trigger)
        || isOfOthers
        || isGoingOn(scene, match)
        || isEmphatic(scene, trigger)
        || isRelation(scene, trigger)
        || areSome(match)
        || isUndated(scene, trigger)
        || isLasting
        || isEarlier
        || isInTouch(scene, trigger)
        || isWayOut(scene, trigger)
        || isStance(scene, trigger)
        || isBacked(scene, trigger)
        || isToldOf(scene, trigger);
  }

  /** "updated him on Jordan's engagement with its neighbours": whatever it has been. */
  private static boolean isToldOf(SentenceScene scene, Token trigger) {
    return MANNER.contains(trigger.lemma())
        && trigger.tag().equals("NN")
        && !scene.clauses().has(trigger, "det")
        && isBehind(scene, trigger, "on", TELLING);
  }

  /** "participates in several organizations, including A and B": a member of them. */
  private static boolean isMembership(SentenceScene scene, FrameMatch match) {
    return match.frame().is(Frame.Trait.SESSION)
        && scene.clauses().after(match.trigger(), "in").stream()
            .anyMatch(word -> word.tag().endsWith("S") && BODIES.contains(word.lemma()));
  }

  /** "support for dialogue between A and B", "openness to diplomacy": no particular one. */
  private static boolean isStance(SentenceScene scene, Token trigger) {
    Clauses clauses = scene.clauses();
    boolean isAsSuch =
        MANNER.contains(trigger.lemma())
            && trigger.tag().equals("NN")
            && !clauses.has(trigger, "det", "poss");
    if (!isAsSuch) {
      return false;
    }
    Token first = clauses.firstListed(trigger);
    if (clauses.isObjectOf(first, STANCE)) {
      return true;
    }
    // "stressed openness to dialogue": parsers hang "to" on the verb as well
    return clauses
        .governor(first, "for", "to", "of", "in")
        .filter(
            word ->
                STANCE.contains(word.lemma())
                    || clauses.objects(word).stream()
                        .anyMatch(object -> STANCE.contains(object.lemma())))
        .isPresent();
  }

  /** "support for talks between A and B": whatever they are. */
  private static boolean isBacked(SentenceScene scene, Token trigger) {
    Clauses clauses = scene.clauses();
    return trigger.tag().equals("NNS")
        && !clauses.has(trigger, "det")
        && scene.times().isEmpty()
        && isBehind(scene, clauses.firstListed(trigger), "for", BACKING);
  }

  /** "looked forward to speaking again soon": courtesy, and no plan. */
  private static boolean isSometime(SentenceScene scene, Token verb) {
    int next = verb.index() + 1;
    return next + 1 < scene.sentence().size()
        && scene.sentence().token(next).lemma().equals("again")
        && scene.sentence().token(next + 1).lemma().equals("soon");
  }

  /** "had nothing to discuss with Oslo", "there is little to talk about". */
  private static boolean isNothing(SentenceScene scene, Token verb) {
    return Set.of("acl", "relcl").contains(verb.relation())
        && NOTHING.contains(scene.clauses().above(verb).lemma());
  }

  /** "discussed upcoming engagements": some or other. */
  private static boolean areSome(FrameMatch match) {
    return match.trigger().lemma().equals("engagement")
        && match.trigger().tag().equals("NNS")
        && (match.verb().lemma().equals("discuss") || match.verb().lemma().equals("upcoming"));
  }

  /** "with no date set for a further round": none is agreed on. */
  private static boolean isUndated(SentenceScene scene, Token trigger) {
    Clauses clauses = scene.clauses();
    boolean isOneMore =
        clauses.dependents(trigger, "amod", "nmod", "det", "compound").stream()
            .anyMatch(word -> ONE_MORE.contains(word.form()));
    return isOneMore
        && clauses
            .governor(trigger, "for")
            .map(word -> word.tag().startsWith("V") ? clauses.above(word) : word)
            .filter(date -> DATES.contains(date.lemma()))
            .filter(date -> clauses.hasWord(date, "no", "det"))
            .isPresent();
  }

  /** "arrived from a conference to meet A": whoever was there. */
  private static boolean isLeft(SentenceScene scene, FrameMatch match) {
    return match.frame().is(Frame.Trait.SESSION)
        && scene
            .clauses()
            .governor(match.trigger(), "from")
            .filter(verb -> ARRIVING.contains(verb.lemma()))
            .isPresent();
  }

  /** "I was not in Panama": no journey is told. */
  private static boolean isAbsence(SentenceScene scene, FrameMatch match) {
    return match.frame().is(Frame.Trait.PRESENCE) && scene.clauses().has(match.trigger(), "neg");
  }

  /** "avoided each other at the summit": there both were, and met each other not. */
  private static boolean isAvoided(SentenceScene scene, FrameMatch match) {
    return AVOIDING.contains(match.verb().lemma())
        && scene.clauses().governor(match.trigger(), "at", "in", "during").isPresent();
  }

  /** "left without seeing A", "without a meeting": there was none. */
  private static boolean isWithout(SentenceScene scene, Token trigger) {
    return !scene.clauses().isRoot(trigger)
        && scene.clauses().above(trigger).lemma().equals("without");
  }

  /** "broke off contact with Oslo": any, and no occasion. */
  private static boolean isBrokenOff(SentenceScene scene, Token trigger) {
    return trigger.lemma().equals("contact") && scene.clauses().isObjectOf(trigger, BREAKING);
  }

  /** "contacts with A go on": whatever they are. */
  private static boolean isGoingOn(SentenceScene scene, FrameMatch match) {
    Token trigger = match.trigger();
    boolean isSubject = trigger.lemma().equals("contact") && trigger.relation().equals("nsubj");
    return isSubject
        && !scene.clauses().isRoot(trigger)
        && GOING_ON.contains(scene.clauses().above(trigger).lemma());
  }

  private static boolean isRelation(SentenceScene scene, Token trigger) {
    return RELATION.contains(trigger.lemma())
        && scene.times().isEmpty()
        && scene.clauses().dependents(trigger, "amod", "nmod").stream()
            .anyMatch(word -> CLOSE.contains(word.lemma()));
  }

  private static boolean isEmphatic(SentenceScene scene, Token trigger) {
    return trigger.lemma().equals("message")
        && scene.clauses().dependents(trigger, "amod", "nmod").stream()
            .anyMatch(word -> EMPHATIC.contains(word.lemma()));
  }

  /** "their respective conversations with A": particular ones. */
  private static boolean isWithPerson(SentenceScene scene, Token noun) {
    return scene.clauses().after(noun, "with").stream()
        .flatMap(other -> scene.mentionsAt(other).stream())
        .anyMatch(mention -> mention.name() != null);
  }

  /** "pledged to continue to consult". */
  private static boolean isToGoOn(SentenceScene scene, Token verb) {
    if (!verb.relation().equals("xcomp") || scene.clauses().isRoot(verb)) {
      return false;
    }
    Token above = scene.clauses().above(verb);
    return (above.lemma().equals("continue") || above.lemma().equals("keep"))
        && scene.clauses().dependents(above, "aux").stream()
            .anyMatch(aux -> aux.lemma().equals("to") || aux.tag().equals("MD"));
  }

  /** "must be resolved through negotiations", "set the ground for talks": no particular ones. */
  private static boolean isWayOut(SentenceScene scene, Token trigger) {
    return isBehind(scene, trigger, "through", SETTLING)
        || isBehind(scene, trigger, "for", GROUNDS);
  }

  /** "is in contact with": no occasion, unless a time past is told: "was in touch on Friday". */
  private static boolean isInTouch(SentenceScene scene, Token trigger) {
    boolean isTouch = trigger.lemma().equals("contact") || trigger.lemma().equals("touch");
    return isTouch
        && scene
            .clauses()
            .governor(trigger, "in")
            .filter(verb -> STAYING.contains(verb.lemma()))
            .filter(verb -> !verb.tag().equals("VBD") || !hasTime(scene, verb))
            .isPresent();
  }

  private static boolean hasTime(SentenceScene scene, Token verb) {
    return scene.clauses().dependents(verb).stream()
        .flatMap(word -> Stream.concat(Stream.of(word), scene.clauses().dependents(word).stream()))
        .anyMatch(scene::isOfTime);
  }

  private static boolean isBehind(
      SentenceScene scene, Token noun, String preposition, Set<String> governors) {
    Optional<Token> above = scene.clauses().governor(noun, preposition);
    // "set the ground for talks": parsers hang "for" on the verb as well
    return Stream.concat(
            above.stream(), above.stream().flatMap(verb -> scene.clauses().objects(verb).stream()))
        .anyMatch(word -> governors.contains(word.lemma()));
  }
}

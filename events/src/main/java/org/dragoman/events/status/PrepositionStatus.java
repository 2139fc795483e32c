package org.dragoman.events.status;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.codebook.Status;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Tense;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * What the preposition that a noun of contact hangs on says of it, and what that hangs on: "ahead
 * of the summit", "no date for the talks", "reports of a meeting", "left for the visit".
 */
final class PrepositionStatus {

  private static final WordLists WORDS = WordLists.bundled("status.tsv");

  private static final Set<String> AHEAD = WORDS.of("noun-ahead");

  private static final Set<String> BEHIND = WORDS.of("noun-behind");

  /** A contact that somebody speaks of: "focused on the visit". */
  private static final Set<String> TOPICAL = WORDS.of("topical");

  /** Prepositions after which a verb or noun governs the contact. */
  private static final Set<String> GOVERNING = WORDS.of("governing");

  /** What is told without being vouched for: "reports of a meeting". */
  private static final Set<String> TELLINGS = WORDS.of("tellings");

  /** Verbs of setting out: what they are "for" is still to come. */
  private static final Set<String> SETTING_OUT = WORDS.of("setting-out");

  /** Verbs of coming: what they are "for" may take place at once or in the next days. */
  private static final Set<String> COMING = WORDS.of("coming");

  /** What is decided on a visit takes place there: "During the visit they agreed to meet". */
  private static final Set<String> SETTLING = WORDS.of("settling");

  /** What is set for a contact that is to come: "a date for the visit". */
  private static final Set<String> DATES = WORDS.of("dates");

  private static final Set<String> REQUESTS = WordLists.bundled("support.tsv").of("requests");

  /** "accepted an offer of talks". */
  private static final Set<String> ACCEPTING = WORDS.of("accepting");

  /** "an offer of talks", "an invitation to talks". */
  private static final Set<String> ASKING = Set.of("of", "to");

  /** "looks forward to the summit", "looked ahead to his visit". */
  private static final Set<String> LOOKING = Set.of("forward", "ahead");

  /** "builds on", "follows up on". */
  private static final Set<String> FOLLOWING = WordLists.bundled("occasions.tsv").of("following");

  private static final Set<String> AT = Set.of("at", "during", "in");

  private static final Set<String> JOURNEYS = WordLists.bundled("support.tsv").of("journeys");

  private final StatusWords words;
  private final Governance governance;
  private final NounStatus nouns;

  PrepositionStatus(StatusWords words, NounStatus nouns) {
    this.words = words;
    this.governance = new Governance(words);
    this.nouns = nouns;
  }

  /** What is said by the preposition and the word above it; empty where nothing is. */
  Optional<Clause> read(Clauses clauses, Token preposition) {
    String word = preposition.lemma();
    Token above = clauses.above(preposition);
    if (AHEAD.contains(word)
        || clauses.isPriorTo(preposition)
        || (word.equals("of") && Set.of("ahead", "advance", "eve").contains(above.lemma()))) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    Optional<Token> date = word.equals("for") ? date(clauses, above) : Optional.empty();
    if (date.isPresent()) {
      boolean isOpen = isOpen(clauses, date.get());
      return Optional.of(Governance.told(isOpen ? Status.PROPOSED : Status.PLANNED));
    }
    if (TELLINGS.contains(above.lemma()) && (word.equals("of") || word.equals("about"))) {
      Optional<Clause> denied = governance.ofDenied(clauses, above);
      if (denied.isPresent()) {
        return denied;
      }
    }
    if (word.equals("of") && words.isPhase(above.lemma())) {
      return nouns.read(clauses, above);
    }
    if (word.equals("on") && Circumstances.isOwnReport(clauses, preposition, above)) {
      // "will brief them on his talks": those were before
      return Optional.of(new Clause(Status.HELD, Tense.PAST, true));
    }
    if (word.equals("on") && Circumstances.isWhile(clauses, preposition, above)) {
      return Optional.of(new Clause(Status.HELD, Tense.PAST, true));
    }
    Optional<Token> journey = word.equals("for") ? journey(clauses, above) : Optional.empty();
    if (journey.isPresent()) {
      return nouns.read(clauses, journey.get());
    }
    if (ASKING.contains(word) && REQUESTS.contains(above.lemma()) && isDone(clauses, above)) {
      Token verb = clauses.above(above);
      Status otherwise = ACCEPTING.contains(verb.lemma()) ? Status.PLANNED : Status.PROPOSED;
      Status asked = governance.ofObject(clauses, verb).orElse(otherwise);
      return Optional.of(governance.governed(clauses, verb, asked));
    }
    Optional<Token> request = word.equals("for") ? request(clauses, above) : Optional.empty();
    if (request.isPresent()) {
      Status asked = governance.ofObject(clauses, above).orElse(Status.PROPOSED);
      return Optional.of(governance.governed(clauses, above, asked));
    }
    if (AT.contains(word) && above.tag().equals("VB") && isOfFailing(clauses, above)) {
      // "failed to agree at talks": there they were
      return Optional.of(new Clause(Status.HELD, Tense.PAST, true));
    }
    if (AT.contains(word)
        && (Circumstances.isBriefing(clauses, preposition)
            || Circumstances.isOfEffort(clauses, preposition))) {
      // "says at a news conference that …", "discussed efforts to end the war in a phone call"
      return Optional.of(new Clause(Status.HELD, Tense.PAST, true));
    }
    boolean isSettledThere =
        word.equals("during")
            ? Circumstances.isOfSettling(clauses, above)
            : AT.contains(word) && Circumstances.isSettledAt(clauses, above);
    if (isSettledThere) {
      // "agreed to scrap fees at a meeting": that is where they agreed
      return Optional.of(new Clause(Status.HELD, Tense.PAST, true));
    }
    if (word.equals("at") && above.tag().startsWith("NN")) {
      // "looks forward to discussions at the summit": as far off as they are.
      return nouns.read(clauses, above);
    }
    if (word.equals("from") || word.equals("of")) {
      Optional<Clause> away = ofStayingAway(clauses, above);
      if (away.isPresent()) {
        return away;
      }
    }
    boolean isFollowedUp = Set.of("on", "upon").contains(word) && FOLLOWING.contains(above.lemma());
    if (isFollowedUp) {
      // "will visit to follow up on their talks": those were before
      return Optional.of(new Clause(Status.HELD, Tense.PAST, false));
    }
    if (BEHIND.contains(word) && above.lemma().equals("until")) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    if ((word.equals("after") || word.startsWith("follow"))
        && Circumstances.isBehindPlan(clauses, preposition, above)) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    if (BEHIND.contains(word)) {
      return Optional.of(Governance.told(Status.HELD));
    }
    boolean isLookedForwardTo =
        word.equals("to")
            && (LOOKING.contains(above.lemma())
                || clauses.dependents(above).stream()
                    .anyMatch(
                        direction ->
                            LOOKING.contains(direction.lemma())
                                && direction.index() == preposition.index() - 1));
    if (isLookedForwardTo) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    if (above.lemma().equals("due") && above.tag().startsWith("JJ")) {
      // "he is due at a summit"
      return Optional.of(Governance.told(Status.PLANNED));
    }
    boolean isOpenTo =
        above.tag().startsWith("JJ") && Set.of("open", "ready", "willing").contains(above.lemma());
    if (isOpenTo && (word.equals("to") || word.equals("for"))) {
      return Optional.of(Governance.told(Status.PROPOSED));
    }
    if (word.equals("on")
        && (Circumstances.isOver(clauses, preposition)
            || Circumstances.isToldLater(clauses, above))) {
      // "is to brief them on his trip last week"
      return Optional.of(Governance.told(Status.HELD));
    }
    if (TOPICAL.contains(word)) {
      return Optional.of(new Clause(Status.HELD, Tense.PAST, false));
    }
    boolean isFlown =
        above.lemma().equals("fly")
            && above.tag().equals("VBD")
            && (!clauses.after(above, "to").isEmpty()
                || clauses.hasWord(above, "in", "advmod")
                || clauses.hasWord(above, "in", "prt"));
    if (word.equals("for") && SETTING_OUT.contains(above.lemma()) && !isFlown) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    if (word.equals("for")
        && COMING.contains(above.lemma())
        && clauses.hasWord(above, "will", "aux")) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    if (word.equals("for") && (isFlown || COMING.contains(above.lemma()))) {
      return Optional.of(new Clause(Status.HELD, Tense.FUTURE, false));
    }
    Optional<Clause> ofPlans = word.equals("for") ? ofPlans(clauses, above) : Optional.empty();
    if (ofPlans.isPresent()) {
      return ofPlans;
    }
    return ofGovernor(clauses, preposition, governor(clauses, preposition, above))
        .or(() -> ofCircumstance(clauses, word, above));
  }

  /** What a word says of what "for", "of" or "to" adds to it: "readiness for talks". */
  private Optional<Clause> ofGovernor(Clauses clauses, Token preposition, Token governor) {
    String word = preposition.lemma();
    Optional<Status> exact = words.ofObject(governor.lemma() + " " + word);
    if (exact.isPresent()) {
      return Optional.of(governance.governed(clauses, governor, exact.get()));
    }
    Optional<Status> status = words.ofObject(governor.lemma());
    boolean isNoun = governor.tag().startsWith("N");
    boolean isGoverned =
        status.isPresent()
            && GOVERNING.contains(word)
            && !(word.equals("in") && isCircumstance(clauses, preposition))
            && (isNoun || word.equals("for") || word.equals("to"));
    return isGoverned && (isNoun || status.get() == Status.PROPOSED || word.equals("to"))
        ? Optional.of(governance.governed(clauses, governor, status.get()))
        : Optional.empty();
  }

  /** "stressed openness to talks": of the openness, where parsers hang "to" on the verb. */
  private Token governor(Clauses clauses, Token preposition, Token above) {
    return clauses.dependents(above, "dobj").stream()
        .filter(object -> object.index() == preposition.index() - 1)
        .filter(object -> words.ofObject(object.lemma()).isPresent())
        .findFirst()
        .orElse(above);
  }

  /** "turned down a request by A for a meeting": what the verb says of it. */
  private static Optional<Token> request(Clauses clauses, Token verb) {
    return verb.tag().startsWith("VB")
        ? clauses.dependents(verb, "dobj").stream()
            .filter(word -> REQUESTS.contains(word.lemma()))
            .findFirst()
        : Optional.empty();
  }

  /** "rejected an offer of talks": what the verb says of the offer. */
  private static boolean isDone(Clauses clauses, Token request) {
    return request.tag().startsWith("N")
        && Set.of("dobj", "nsubjpass").contains(request.relation())
        && !clauses.isRoot(request);
  }

  private boolean isOfFailing(Clauses clauses, Token infinitive) {
    return infinitive.relation().equals("xcomp")
        && words
            .ofInfinitive(clauses.above(infinitive).lemma())
            .filter(status -> status == Status.CANCELLED)
            .isPresent();
  }

  /** "cancelled a trip to Oslo for the summit": the trip, wherever "for" hangs. */
  private static Optional<Token> journey(Clauses clauses, Token above) {
    return Stream.concat(Stream.of(above), clauses.dependents(above, "dobj").stream())
        .filter(word -> JOURNEYS.contains(word.lemma()) && word.tag().startsWith("NN"))
        .findFirst();
  }

  /**
   * "plans for talks were shelved": off with the plans; "preparations are under way for a meeting":
   * prepared, wherever "for" hangs.
   */
  private Optional<Clause> ofPlans(Clauses clauses, Token above) {
    if (above.tag().startsWith("N")) {
      return words.ofObject(above.lemma()).isPresent()
          ? nouns.settledBy(clauses, above)
          : Optional.empty();
    }
    return clauses.dependents(above, "nsubj", "nsubjpass").stream()
        .filter(plans -> plans.tag().startsWith("N"))
        .flatMap(plans -> words.ofObject(plans.lemma()).stream())
        .filter(status -> status == Status.PLANNED)
        .findFirst()
        .map(status -> governance.governed(clauses, above, status));
  }

  /** "offered support in a call", where "interest in talks" is in them. */
  private static boolean isCircumstance(Clauses clauses, Token preposition) {
    return clauses.dependents(preposition, "pobj").stream()
        .flatMap(noun -> clauses.dependents(noun, "det").stream())
        .anyMatch(article -> article.lemma().equals("a") || article.lemma().equals("an"));
  }

  /** "a date for the visit", "a date has been set for the visit". */
  private static Optional<Token> date(Clauses clauses, Token above) {
    return Stream.concat(
            Stream.of(above), clauses.dependents(above, "nsubjpass", "nsubj", "dobj").stream())
        .filter(word -> DATES.contains(word.lemma()))
        .findFirst();
  }

  /** "no date for the visit", "failed to set a date for the talks". */
  private static boolean isOpen(Clauses clauses, Token date) {
    if (clauses.hasWord(date, "no", "det")) {
      return true;
    }
    Token at = date;
    for (int step = 0; step < 3 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (Governance.isNegated(clauses, at) || at.lemma().equals("fail")) {
        return true;
      }
    }
    return false;
  }

  /** "pulled out of the meeting", "withdrew from the talks", "stayed away from the summit". */
  private Optional<Clause> ofStayingAway(Clauses clauses, Token above) {
    boolean isOut = Set.of("out", "away").contains(above.lemma()) && !clauses.isRoot(above);
    Token verb = isOut ? clauses.above(above) : above;
    if (!verb.tag().startsWith("VB")) {
      return Optional.empty();
    }
    return words
        .ofObject(verb.lemma() + " " + (isOut ? above.lemma() : "out"))
        .or(() -> isOut ? Optional.empty() : words.ofObject(verb.lemma()))
        .filter(Governance::isOff)
        .map(status -> governance.governed(clauses, verb, status));
  }

  /** "During his visit he plans to meet …": the visit is as far off as the meeting. */
  private Optional<Clause> ofCircumstance(Clauses clauses, String word, Token verb) {
    boolean isCircumstance =
        (word.equals("during") || word.equals("on") || word.equals("at"))
            && !SETTLING.contains(verb.lemma());
    boolean governsInfinitive =
        clauses.dependents(verb, "xcomp").stream()
            .anyMatch(below -> clauses.hasWord(below, "to", "aux"));
    return isCircumstance && governsInfinitive
        ? words
            .ofInfinitive(verb.lemma())
            .filter(status -> status == Status.PLANNED)
            .map(Governance::told)
        : Optional.empty();
  }
}

package org.dragoman.events.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.events.time.Tense;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** What tense, negation, modality and the verbs above say of a verb. */
final class VerbStatus {

  private static final WordLists WORDS = WordLists.bundled("status.tsv");

  private static final Set<String> FUTURE = WORDS.of("future");
  private static final Set<String> SHOULD = WORDS.of("should");
  private static final Set<String> SENDING = WordLists.bundled("journeys.tsv").of("sending");
  private static final Set<String> CONDITIONS = WORDS.of("conditions");
  private static final Set<String> LETTING = WORDS.of("letting");
  private static final Set<String> BARRING = WORDS.of("barring");
  private static final Set<String> AHEAD = WORDS.of("verb-ahead");

  /** "is flying home after meeting A". */
  private static final Set<String> BEHIND = WORDS.of("noun-behind");

  private static final Set<String> WHEN = Set.of("when", "once");

  /** What one is that did it: "was able to meet". */
  private static final Set<String> ACHIEVING = WORDS.of("achieving");

  /** What one has who did it: "had the chance to meet". */
  private static final Set<String> CHANCES = WORDS.of("chances");

  /** "thanked him for meeting": what one is thanked for is done. */
  private static final Set<String> THANKING = WORDS.of("thanking");

  private static final Set<String> COMMUNICATION = WORDS.of("communication");

  /** "agreed that A would visit B": what is settled is planned. */
  private static final Set<String> SETTLING = WORDS.of("settling");

  private final StatusWords words;
  private final Governance governance;

  VerbStatus(StatusWords words) {
    this.words = words;
    this.governance = new Governance(words);
  }

  /** The clause of a verb, read down from the verbs that govern it. */
  Clause read(Clauses clauses, Token verb, int depth) {
    List<Token> auxiliaries = clauses.dependents(verb, "aux", "auxpass", "modal");
    if (hasCondition(clauses, verb)) {
      return new Clause(Status.HYPOTHETICAL, Tense.FUTURE, true);
    }
    Optional<Clause> above =
        depth < 4 ? fromAbove(clauses, verb, auxiliaries, depth) : Optional.empty();
    if (above.isPresent()) {
      return above.get();
    }
    boolean isNegated = Governance.isNegated(clauses, verb);
    Clause plain = byTense(clauses, verb, auxiliaries);
    if (isNegated && plain.tense() == Tense.FUTURE && Governance.isNoLonger(clauses, verb)) {
      return Governance.told(Status.CANCELLED);
    }
    if (isNegated) {
      boolean isRefusal = plain.tense() == Tense.FUTURE;
      return new Clause(isRefusal ? Status.REFUSED : Status.DENIED, plain.tense(), true);
    }
    return plain;
  }

  private static boolean isMarked(Clauses clauses, Token verb, Set<String> marks) {
    return clauses.dependents(verb, "mark", "advmod").stream()
        .anyMatch(mark -> marks.contains(mark.lemma()));
  }

  private static boolean hasCondition(Clauses clauses, Token verb) {
    return clauses.dependents(verb, "mark", "advmod").stream()
        .anyMatch(mark -> CONDITIONS.contains(mark.lemma()) && mark.index() < verb.index());
  }

  /** What the verb, adjective or noun says that governs this one. */
  private Optional<Clause> fromAbove(
      Clauses clauses, Token verb, List<Token> auxiliaries, int depth) {
    if (clauses.isRoot(verb)) {
      return Optional.empty();
    }
    Token above = clauses.above(verb);
    boolean isInfinitive = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("to"));
    if (isInfinitive) {
      Token governor = readiness(clauses, verb, above).orElse(above);
      return Optional.of(ofInfinitive(clauses, verb, governor, depth));
    }
    boolean isClause =
        verb.relation().equals("ccomp")
            || verb.relation().equals("xcomp")
            || verb.relation().equals("pcomp");
    if (isClause) {
      Token governor =
          above.tag().equals("IN") && !clauses.isRoot(above) ? clauses.above(above) : above;
      if (above.lemma().equals("for") && isThanked(clauses, governor)) {
        return Optional.of(Governance.told(Status.HELD));
      }
      Optional<Status> status =
          AHEAD.contains(above.lemma()) ? Optional.empty() : words.ofClause(governor.lemma());
      if (status.isPresent()) {
        return Optional.of(governance.governed(clauses, governor, status.get()));
      }
      if (AHEAD.contains(above.lemma()) || clauses.isPriorTo(above)) {
        return Optional.of(ofBefore(clauses, governor, depth));
      }
      boolean isLet = LETTING.contains(governor.lemma()) && verb.tag().equals("VB");
      if (isLet
          || (verb.tag().equals("VBG")
              && governor.tag().startsWith("VB")
              && auxiliaries.isEmpty())) {
        Clause outer = read(clauses, governor, depth + 1);
        boolean isOver =
            outer.status() == Status.UNDER_WAY
                && BEHIND.contains(above.form().toLowerCase(Locale.ROOT));
        return Optional.of(isOver ? Governance.told(Status.HELD) : outer);
      }
    }
    boolean isProposed =
        Set.of("acl", "ccomp").contains(verb.relation())
            && above.tag().startsWith("NN")
            && clauses.hasWord(verb, "that", "mark")
            && words.ofObject(above.lemma()).filter(Status.PROPOSED::equals).isPresent();
    if (isProposed) {
      // "the proposal that they meet"
      return Optional.of(Governance.told(Status.PROPOSED));
    }
    boolean sharesAuxiliary =
        verb.relation().equals("conj")
            && above.tag().startsWith("VB")
            && auxiliaries.isEmpty()
            && !clauses.has(verb, "nsubj", "nsubjpass");
    if (sharesAuxiliary
        && (verb.tag().equals("VB") || verb.tag().equals("VBG") || verb.tag().equals("VBN"))) {
      return Optional.of(read(clauses, above, depth + 1));
    }
    boolean isOfTime =
        verb.relation().equals("advcl")
            && VerbTags.PRESENT.contains(verb.tag())
            && auxiliaries.isEmpty();
    if (isOfTime && isMarked(clauses, verb, AHEAD) && !above.tag().equals("VBZ")) {
      // "said so days before he joins the leaders"
      return Optional.of(Governance.told(Status.PLANNED));
    }
    if (isOfTime && isMarked(clauses, verb, WHEN) && above.tag().startsWith("VB")) {
      // "will urge them when he travels there": as far off as the other.
      Clause outer = read(clauses, above, depth + 1);
      return outer.tense() == Tense.FUTURE ? Optional.of(outer) : Optional.empty();
    }
    boolean isParticiple =
        (verb.relation().equals("advcl")
                || verb.relation().equals("acl")
                || verb.relation().equals("dep"))
            && (verb.tag().equals("VBG") || verb.tag().equals("VBN"))
            && auxiliaries.isEmpty();
    if (isParticiple && above.tag().startsWith("VB")) {
      return Optional.of(read(clauses, above, depth + 1));
    }
    return Optional.empty();
  }

  /** "thanked him for his advice and for meeting": the second "for" hangs on the first. */
  private static boolean isThanked(Clauses clauses, Token governor) {
    boolean isFor = governor.lemma().equals("for") && !clauses.isRoot(governor);
    return THANKING.contains((isFor ? clauses.above(governor) : governor).lemma());
  }

  /** "highlighted its readiness to meet", "gave A permission to visit": the noun has the word. */
  private Optional<Token> readiness(Clauses clauses, Token verb, Token above) {
    List<Token> nouns = new ArrayList<>(List.of(clauses.beforeInfinitive(verb)));
    if (verb.relation().equals("advcl")) {
      nouns.addAll(clauses.dependents(above, "dobj"));
    }
    return nouns.stream()
        .filter(noun -> noun.tag().startsWith("NN") && noun.index() < verb.index())
        .filter(noun -> words.ofInfinitive(noun.lemma()).isPresent())
        .filter(noun -> !isAtRequest(clauses, noun) && !isInCall(clauses, noun))
        .findFirst();
  }

  /** "meets at Turkey's request to discuss …": what for, and at whose wish. */
  private static boolean isAtRequest(Clauses clauses, Token noun) {
    return noun.relation().equals("pobj") && clauses.above(noun).lemma().equals("at");
  }

  /** "agreed in a call to meet": a call on the phone, and none to do something. */
  private static boolean isInCall(Clauses clauses, Token noun) {
    return noun.lemma().equals("call")
        && noun.relation().equals("pobj")
        && Set.of("in", "during", "on").contains(clauses.above(noun).lemma());
  }

  /** "met A before flying on to B": both took place; "said before meeting C": C is still ahead. */
  private Clause ofBefore(Clauses clauses, Token governor, int depth) {
    boolean isTale = governor.tag().startsWith("VB") && !COMMUNICATION.contains(governor.lemma());
    Clause outer = isTale ? read(clauses, governor, depth + 1) : Governance.told(Status.PLANNED);
    return outer.status() == Status.HELD ? outer : Governance.told(Status.PLANNED);
  }

  private Clause ofInfinitive(Clauses clauses, Token verb, Token above, int depth) {
    if (clauses.dependents(verb, "neg").stream().findAny().isPresent()) {
      return new Clause(Status.REFUSED, Tense.FUTURE, true);
    }
    if (isBarred(clauses, above)) {
      return new Clause(Status.REFUSED, Tense.FUTURE, true);
    }
    if (above.lemma().equals("have") || above.lemma().equals("need")) {
      return new Clause(Status.PROPOSED, Tense.FUTURE, true);
    }
    if (!above.tag().startsWith("VB") && isRanked(clauses, above)) {
      return new Clause(Status.HELD, Tense.PAST, false);
    }
    Optional<Clause> achieved = ofAchievement(clauses, above, depth);
    if (achieved.isPresent()) {
      return achieved.get();
    }
    // "called for the league to hold a session": another is to do it.
    boolean isForOther = clauses.hasWord(verb, "for", "mark");
    boolean isPurpose =
        (verb.relation().equals("advcl") && !isForOther)
            || (verb.relation().equals("xcomp") && isMotion(above));
    if (isPurpose && isSomewhere(clauses, above, verb)) {
      return read(clauses, above, depth + 1);
    }
    Optional<Status> status = words.ofInfinitive(above.lemma());
    if (status.isPresent() && !(isPurpose && above.tag().startsWith("VB") && isMotion(above))) {
      return governance.governed(clauses, above, status.get());
    }
    if (above.tag().startsWith("VB") && (isPurpose || isImplied(above))) {
      Clause outer = read(clauses, above, depth + 1);
      boolean isSending = outer.status() == Status.UNDER_WAY && !isMotion(above);
      return isSending ? Governance.told(Status.PLANNED) : outer;
    }
    return above.tag().startsWith("VB") && Governance.isNegated(clauses, above)
        ? new Clause(Status.REFUSED, Tense.FUTURE, true)
        : new Clause(Status.PLANNED, Tense.FUTURE, false);
  }

  /** "was in Seoul to brief the president": what somebody is somewhere for. */
  private static boolean isSomewhere(Clauses clauses, Token being, Token purpose) {
    return being.lemma().equals("be")
        && clauses.dependents(being, "prep").stream()
            .anyMatch(in -> in.lemma().equals("in") && in.index() < purpose.index());
  }

  /** "was able to meet", "had the chance to meet": done, where the tense says so. */
  private Optional<Clause> ofAchievement(Clauses clauses, Token above, int depth) {
    boolean isPredicate =
        ACHIEVING.contains(above.lemma())
            && !clauses.isRoot(above)
            && clauses.above(above).lemma().equals("be");
    boolean isChance =
        CHANCES.contains(above.lemma()) && clauses.isObjectOf(above, Set.of("have", "get", "take"));
    return isPredicate || isChance
        ? Optional.of(read(clauses, clauses.above(above), depth + 1))
            .filter(outer -> outer.status() == Status.HELD && outer.tense() == Tense.PAST)
        : Optional.empty();
  }

  /** "is denied access to meet", "refused permission to visit". */
  private static boolean isBarred(Clauses clauses, Token above) {
    return (BARRING.contains(above.lemma()) && clauses.isPassive(above))
        || (above.tag().startsWith("N")
            && !clauses.isRoot(above)
            && BARRING.contains(clauses.above(above).lemma())
            && Set.of("dobj", "oprd", "nsubjpass").contains(above.relation()));
  }

  /** "the first envoy to visit", "the latest to meet": it is done. */
  private static boolean isRanked(Clauses clauses, Token noun) {
    Set<String> ranks = Set.of("first", "last", "latest", "second", "third", "only");
    boolean isHeadOfPhrase =
        noun.relation().equals("pobj")
            && !clauses.isRoot(noun)
            && clauses.above(noun).lemma().equals("of")
            && !clauses.isRoot(clauses.above(noun));
    if (isHeadOfPhrase && isRanked(clauses, clauses.above(clauses.above(noun)))) {
      return true;
    }
    return ranks.contains(noun.lemma())
        || clauses.dependents(noun).stream().anyMatch(word -> ranks.contains(word.lemma()));
  }

  private static boolean isMotion(Token verb) {
    return Set.of(
            "travel", "fly", "arrive", "visit", "go", "come", "meet", "gather", "return", "call",
            "speak", "convene", "host", "receive", "sit")
        .contains(verb.lemma());
  }

  /** "became the first to visit", "managed to meet": done. */
  private static boolean isImplied(Token verb) {
    return Set.of(
            "become", "manage", "begin", "start", "continue", "get", "proceed", "happen", "help")
        .contains(verb.lemma());
  }

  private Clause byTense(Clauses clauses, Token verb, List<Token> auxiliaries) {
    boolean isProgressive = false;
    for (Token auxiliary : auxiliaries) {
      String lemma = auxiliary.lemma();
      if (FUTURE.contains(lemma)) {
        return new Clause(Status.PLANNED, Tense.FUTURE, true);
      }
      if (lemma.equals("would")) {
        boolean isReported = isReportedInPast(clauses, verb);
        return new Clause(isReported ? Status.PLANNED : Status.HYPOTHETICAL, Tense.FUTURE, true);
      }
      if (Governance.MAYBE.contains(lemma)) {
        return new Clause(Status.HYPOTHETICAL, Tense.FUTURE, true);
      }
      if (SHOULD.contains(lemma)) {
        return new Clause(Status.PROPOSED, Tense.FUTURE, true);
      }
      isProgressive |= lemma.equals("be") && verb.tag().equals("VBG");
    }
    boolean isHeadlinesFuture =
        clauses.isRoot(verb) && auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("to"));
    if (isHeadlinesFuture) {
      return Governance.told(Status.PLANNED);
    }
    if (isProgressive) {
      boolean wasGoing =
          SENDING.contains(verb.lemma())
              || (verb.lemma().equals("go") && clauses.has(verb, "xcomp"));
      boolean isOver = auxiliaries.stream().anyMatch(aux -> aux.tag().equals("VBD"));
      if (isOver && !wasGoing) {
        return Governance.told(Status.HELD);
      }
      return new Clause(wasGoing ? Status.PLANNED : Status.UNDER_WAY, Tense.PRESENT, true);
    }
    boolean isPresent =
        (VerbTags.PRESENT.contains(verb.tag()) || verb.tag().equals("VB"))
            && auxiliaries.stream().noneMatch(aux -> aux.tag().equals("VBD"));
    return new Clause(Status.HELD, isPresent ? Tense.PRESENT : Tense.PAST, false);
  }

  private static boolean isReportedInPast(Clauses clauses, Token verb) {
    Token at = verb;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      boolean isClause = at.relation().equals("ccomp");
      at = clauses.above(at);
      boolean isSettled = isClause && SETTLING.contains(at.lemma());
      if (isSettled || (at.tag().startsWith("VB") && COMMUNICATION.contains(at.lemma()))) {
        return true;
      }
    }
    for (Token report : clauses.dependents(verb, "ccomp", "parataxis", "advcl", "dep")) {
      if (COMMUNICATION.contains(report.lemma())) {
        return true;
      }
    }
    return false;
  }
}

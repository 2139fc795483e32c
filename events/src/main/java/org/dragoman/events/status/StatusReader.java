package org.dragoman.events.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Tense;
import org.dragoman.text.Token;

/** Reads from tense, negation, modality and the verbs above whether an event took place. */
public final class StatusReader {

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> MAYBE = Set.of("may", "might", "could", "can");
  private static final Set<String> SHOULD = Set.of("should", "must", "ought");
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
  private static final Set<String> AHEAD =
      Set.of("before", "ahead", "until", "towards", "toward", "pending");
  private static final Set<String> BEHIND = Set.of("after", "following", "since", "upon");

  /** A contact that somebody speaks of: "focused on the visit". */
  private static final Set<String> TOPICAL =
      Set.of("about", "over", "regarding", "concerning", "by", "like");

  private static final Set<String> COMMUNICATION =
      Set.of(
          "say",
          "tell",
          "announce",
          "report",
          "add",
          "state",
          "note",
          "confirm",
          "reveal",
          "claim",
          "believe",
          "think",
          "know",
          "reiterate",
          "stress",
          "write",
          "declare");

  private final StatusWords words;

  private StatusReader(StatusWords words) {
    this.words = words;
  }

  /** With the bundled words. */
  public static StatusReader load() {
    return new StatusReader(StatusWords.load());
  }

  /**
   * Reads the clause of a trigger.
   *
   * @param trigger the word that tells the event
   * @param verb the verb that carries it; the trigger where there is none
   */
  public Clause read(Clauses clauses, Token trigger, Token verb) {
    boolean isNoun = !trigger.tag().startsWith("VB");
    if (isNoun
        && clauses.dependents(trigger, "det", "neg").stream()
            .anyMatch(word -> word.lemma().equals("no"))) {
      return new Clause(Status.DENIED, Tense.PRESENT, true);
    }
    if (verb.relation().equals("relcl") && !clauses.isRoot(verb)) {
      Optional<Clause> settled = settledBy(clauses, clauses.above(verb));
      if (settled.isPresent()) {
        return settled.get();
      }
    }
    if (isDenied(clauses, verb)) {
      return new Clause(Status.DENIED, Tense.PAST, true);
    }
    if (isNoun) {
      Optional<Clause> told = ofNoun(clauses, trigger);
      if (told.isPresent()) {
        return told.get();
      }
      if (verb.equals(trigger)) {
        return new Clause(Status.HELD, Tense.PAST, false);
      }
    }
    return ofVerb(clauses, verb, 0);
  }

  /** "denied that he intends to visit": the denial holds all that is below it. */
  private boolean isDenied(Clauses clauses, Token verb) {
    Token at = verb;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      boolean isInside = at.relation().equals("ccomp") || at.relation().equals("xcomp");
      at = clauses.above(at);
      if (!isInside) {
        return false;
      }
      if (words.ofClause(at.lemma()).filter(status -> status == Status.DENIED).isPresent()) {
        return !isNegated(clauses, at);
      }
    }
    return false;
  }

  private Optional<Clause> ofNoun(Clauses clauses, Token noun) {
    Optional<Clause> settled = settledBy(clauses, noun);
    if (settled.isPresent()) {
      return settled;
    }
    for (Token modifier : clauses.dependents(noun, "amod", "nmod", "compound", "acl", "det")) {
      boolean before = modifier.index() < noun.index();
      Optional<Status> status = before ? words.ofModifier(modifier.lemma()) : Optional.empty();
      if (status.isPresent()) {
        return Optional.of(new Clause(status.get(), tense(status.get()), true));
      }
    }
    Token head = noun;
    while (head.relation().equals("conj") && !clauses.isRoot(head)) {
      head = clauses.above(head);
    }
    if (head.relation().equals("pobj") && !clauses.isRoot(head)) {
      Token preposition = clauses.above(head);
      Optional<Clause> byPreposition = ofPreposition(clauses, preposition);
      if (byPreposition.isPresent()) {
        return byPreposition;
      }
    }
    boolean isObject = Set.of("dobj", "nsubjpass", "oprd").contains(head.relation());
    if (isObject && !clauses.isRoot(head)) {
      Token governor = clauses.above(head);
      return ofObject(clauses, governor).map(status -> governed(clauses, governor, status));
    }
    return head.relation().equals("nsubj") && !clauses.isRoot(head)
        ? ofPredicate(clauses, clauses.above(head))
        : Optional.empty();
  }

  /** "the summit is possible only if …": what the predicate says. */
  private Optional<Clause> ofPredicate(Clauses clauses, Token verb) {
    if (!verb.lemma().equals("be")
        && !verb.lemma().equals("remain")
        && !verb.lemma().equals("seem")) {
      return Optional.empty();
    }
    for (Token predicate : clauses.dependents(verb, "acomp", "attr", "prt", "advmod", "oprd")) {
      Optional<Status> status = words.ofModifier(predicate.lemma());
      if (status.isPresent()) {
        return Optional.of(new Clause(status.get(), tense(status.get()), true));
      }
    }
    return Optional.empty();
  }

  /**
   * What a verb says of its object, its particle included: "called off", "put off", "ruled out".
   */
  private Optional<Status> ofObject(Clauses clauses, Token governor) {
    for (Token particle : clauses.dependents(governor, "prt", "advmod")) {
      Optional<Status> status = words.ofObject(governor.lemma() + " " + particle.lemma());
      if (status.isPresent()) {
        return status;
      }
    }
    return words.ofObject(governor.lemma());
  }

  /** "postponed a scheduled visit": the verb has the last word. */
  private Optional<Clause> settledBy(Clauses clauses, Token noun) {
    boolean isObject =
        Set.of("dobj", "nsubjpass").contains(noun.relation()) && !clauses.isRoot(noun);
    if (!isObject) {
      return Optional.empty();
    }
    Token governor = clauses.above(noun);
    return ofObject(clauses, governor)
        .filter(
            status ->
                status == Status.CANCELLED
                    || status == Status.POSTPONED
                    || status == Status.REFUSED
                    || status == Status.DENIED)
        .map(status -> governed(clauses, governor, status));
  }

  private Optional<Clause> ofPreposition(Clauses clauses, Token preposition) {
    String word = preposition.lemma();
    Token above = clauses.above(preposition);
    if (AHEAD.contains(word) || (word.equals("of") && above.lemma().equals("ahead"))) {
      return Optional.of(new Clause(Status.PLANNED, Tense.FUTURE, true));
    }
    if (BEHIND.contains(word)) {
      return Optional.of(new Clause(Status.HELD, Tense.PAST, true));
    }
    if (TOPICAL.contains(word)) {
      return Optional.of(new Clause(Status.HELD, Tense.PAST, false));
    }
    Optional<Status> status =
        words.ofObject(above.lemma() + " " + word).or(() -> words.ofObject(above.lemma()));
    boolean governs =
        word.equals("for")
            || word.equals("of")
            || word.equals("on")
            || word.equals("to")
            || word.equals("in")
            || word.equals("with");
    if (status.isPresent()
        && governs
        && (above.tag().startsWith("N") || word.equals("for") || word.equals("to"))) {
      boolean isAsking = status.get() == Status.PROPOSED || above.tag().startsWith("N");
      if (isAsking || word.equals("to")) {
        return Optional.of(governed(clauses, above, status.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * "will cancel the visit" is cancelled; "did not cancel" is not; "may postpone" is only possible.
   */
  private Clause governed(Clauses clauses, Token governor, Status status) {
    if (isNegated(clauses, governor) && status == Status.PLANNED) {
      return new Clause(Status.DENIED, Tense.PRESENT, true);
    }
    if (isNegated(clauses, governor)
        && (status == Status.CANCELLED || status == Status.POSTPONED)) {
      return new Clause(Status.PLANNED, Tense.FUTURE, true);
    }
    if (status == Status.CANCELLED || status == Status.POSTPONED || status == Status.REFUSED) {
      if (clauses.dependents(governor, "aux").stream()
          .anyMatch(aux -> MAYBE.contains(aux.lemma()))) {
        return new Clause(Status.PLANNED, Tense.FUTURE, true);
      }
    }
    return new Clause(status, tense(status), true);
  }

  private static Tense tense(Status status) {
    return switch (status) {
      case PLANNED, PROPOSED, POSTPONED, CANCELLED, REFUSED, HYPOTHETICAL -> Tense.FUTURE;
      case HELD, BACKGROUND, DENIED -> Tense.PAST;
      case UNDER_WAY -> Tense.PRESENT;
    };
  }

  private Clause ofVerb(Clauses clauses, Token verb, int depth) {
    List<Token> auxiliaries = clauses.dependents(verb, "aux", "auxpass", "modal");
    if (hasCondition(clauses, verb)) {
      return new Clause(Status.HYPOTHETICAL, Tense.FUTURE, true);
    }
    Optional<Clause> above =
        depth < 4 ? fromAbove(clauses, verb, auxiliaries, depth) : Optional.empty();
    if (above.isPresent()) {
      return above.get();
    }
    boolean isNegated = isNegated(clauses, verb);
    Clause plain = byTense(clauses, verb, auxiliaries);
    if (isNegated) {
      boolean isRefusal = plain.tense() == Tense.FUTURE;
      return new Clause(isRefusal ? Status.REFUSED : Status.DENIED, plain.tense(), true);
    }
    return plain;
  }

  private static boolean hasCondition(Clauses clauses, Token verb) {
    return clauses.dependents(verb, "mark", "advmod").stream()
        .anyMatch(mark -> CONDITIONS.contains(mark.lemma()) && mark.index() < verb.index());
  }

  private static boolean isNegated(Clauses clauses, Token verb) {
    return clauses.has(verb, "neg")
        || clauses.dependents(verb, "advmod").stream()
            .anyMatch(word -> word.lemma().equals("never"));
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
      return Optional.of(ofInfinitive(clauses, verb, above, depth));
    }
    boolean isClause =
        verb.relation().equals("ccomp")
            || verb.relation().equals("xcomp")
            || verb.relation().equals("pcomp");
    if (isClause) {
      Token governor =
          above.tag().equals("IN") && !clauses.isRoot(above) ? clauses.above(above) : above;
      Optional<Status> status = words.ofClause(governor.lemma());
      if (status.isPresent()) {
        return Optional.of(governed(clauses, governor, status.get()));
      }
      if (AHEAD.contains(above.lemma())) {
        return Optional.of(new Clause(Status.PLANNED, Tense.FUTURE, true));
      }
      if (verb.tag().equals("VBG") && governor.tag().startsWith("VB") && auxiliaries.isEmpty()) {
        Clause outer = ofVerb(clauses, governor, depth + 1);
        return Optional.of(outer);
      }
    }
    boolean sharesAuxiliary =
        verb.relation().equals("conj")
            && above.tag().startsWith("VB")
            && auxiliaries.isEmpty()
            && !clauses.has(verb, "nsubj", "nsubjpass");
    if (sharesAuxiliary
        && (verb.tag().equals("VB") || verb.tag().equals("VBG") || verb.tag().equals("VBN"))) {
      return Optional.of(ofVerb(clauses, above, depth + 1));
    }
    boolean isParticiple =
        (verb.relation().equals("advcl")
                || verb.relation().equals("acl")
                || verb.relation().equals("dep"))
            && (verb.tag().equals("VBG") || verb.tag().equals("VBN"))
            && auxiliaries.isEmpty();
    if (isParticiple && above.tag().startsWith("VB")) {
      return Optional.of(ofVerb(clauses, above, depth + 1));
    }
    return Optional.empty();
  }

  private Clause ofInfinitive(Clauses clauses, Token verb, Token above, int depth) {
    if (clauses.dependents(verb, "neg").stream().findAny().isPresent()) {
      return new Clause(Status.REFUSED, Tense.FUTURE, true);
    }
    if (above.lemma().equals("have") || above.lemma().equals("need")) {
      return new Clause(Status.PROPOSED, Tense.FUTURE, true);
    }
    boolean isPurpose =
        verb.relation().equals("advcl") || (verb.relation().equals("xcomp") && isMotion(above));
    Optional<Status> status = words.ofInfinitive(above.lemma());
    if (status.isPresent() && !(isPurpose && above.tag().startsWith("VB") && isMotion(above))) {
      return governed(clauses, above, status.get());
    }
    if (!above.tag().startsWith("VB") && isRanked(clauses, above)) {
      return new Clause(Status.HELD, Tense.PAST, false);
    }
    if (above.tag().startsWith("VB") && (isPurpose || isImplied(above))) {
      Clause outer = ofVerb(clauses, above, depth + 1);
      return outer;
    }
    return new Clause(Status.PLANNED, Tense.FUTURE, false);
  }

  /** "the first envoy to visit", "the latest to meet": it is done. */
  private static boolean isRanked(Clauses clauses, Token noun) {
    Set<String> ranks = Set.of("first", "last", "latest", "second", "third", "only");
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
      if (MAYBE.contains(lemma)) {
        return new Clause(Status.HYPOTHETICAL, Tense.FUTURE, true);
      }
      if (SHOULD.contains(lemma)) {
        return new Clause(Status.PROPOSED, Tense.FUTURE, true);
      }
      isProgressive |= lemma.equals("be") && verb.tag().equals("VBG");
    }
    if (isProgressive) {
      boolean wasGoing = verb.lemma().equals("go") && clauses.has(verb, "xcomp");
      return new Clause(wasGoing ? Status.PLANNED : Status.UNDER_WAY, Tense.PRESENT, true);
    }
    boolean isPresent =
        (verb.tag().equals("VBZ") || verb.tag().equals("VBP") || verb.tag().equals("VB"))
            && auxiliaries.stream().noneMatch(aux -> aux.tag().equals("VBD"));
    return new Clause(Status.HELD, isPresent ? Tense.PRESENT : Tense.PAST, false);
  }

  private static boolean isReportedInPast(Clauses clauses, Token verb) {
    Token at = verb;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (at.tag().startsWith("VB") && COMMUNICATION.contains(at.lemma())) {
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

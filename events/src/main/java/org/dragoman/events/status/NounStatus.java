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
 * What the words around a noun of contact say of it: the verb that it is the object of ("cancelled
 * the visit"), words before it ("the planned visit"), the preposition that it hangs on ("ahead of
 * the summit"), the predicate ("the summit is possible only if …").
 */
final class NounStatus {

  private static final WordLists WORDS = WordLists.bundled("status.tsv");

  private static final Set<String> AHEAD = WORDS.of("noun-ahead");
  private static final Set<String> BEHIND = WORDS.of("noun-behind");

  /** A contact that somebody speaks of: "focused on the visit". */
  private static final Set<String> TOPICAL = WORDS.of("topical");

  /** What is told without being vouched for: "reports of a meeting". */
  private static final Set<String> TELLINGS = WORDS.of("tellings");

  /** Prepositions after which a verb or noun governs the contact. */
  private static final Set<String> GOVERNING = WORDS.of("governing");

  /** Verbs of setting out: what they are "for" is still to come. */
  private static final Set<String> SETTING_OUT = WORDS.of("setting-out");

  /** Verbs of coming: what they are "for" may take place at once or in the next days. */
  private static final Set<String> COMING = WORDS.of("coming");

  /** What is decided on a visit takes place there: "During the visit they agreed to meet". */
  private static final Set<String> SETTLING = WORDS.of("settling");

  /** "the visit starting Tuesday". */
  private static final Set<String> STARTING = WORDS.of("starting");

  /** What becomes of talks: that they may fail does not make them a mere idea. */
  private static final Set<String> OUTCOMES = WORDS.of("outcomes");

  /** Verbs of speaking of a contact, which may be over or still to come. */
  private static final Set<String> DISCUSSING = WORDS.of("discussing");

  /** What is set for a contact that is to come: "a date for the visit". */
  private static final Set<String> DATES = WORDS.of("dates");

  /** "go ahead with", "proceed with". */
  private static final Set<String> GOING_AHEAD = WORDS.of("going-ahead");

  /** "the minister's attendance at the summit". */
  private static final Set<String> PARTAKING = WordLists.bundled("occasions.tsv").of("partaking");

  private final StatusWords words;
  private final Governance governance;

  NounStatus(StatusWords words) {
    this.words = words;
    this.governance = new Governance(words);
  }

  /** What is said of the noun; empty where its verb's tense alone tells. */
  Optional<Clause> read(Clauses clauses, Token noun) {
    Optional<Clause> settled = settledBy(clauses, noun);
    if (settled.isPresent()) {
      return settled;
    }
    Optional<Clause> told = ofModifiers(clauses, noun);
    if (told.isPresent()) {
      return told;
    }
    Token head = noun;
    while (head.relation().equals("conj") && !clauses.isRoot(head)) {
      head = alike(clauses, clauses.above(head), noun);
      if (isShared(clauses, head, noun)) {
        told = ofModifiers(clauses, head);
      }
      if (told.isPresent()) {
        return told;
      }
    }
    if (head.relation().equals("pobj") && !clauses.isRoot(head)) {
      Optional<Clause> byPreposition = ofPreposition(clauses, clauses.above(head));
      if (byPreposition.isPresent()) {
        return byPreposition;
      }
    }
    boolean isObject = Set.of("dobj", "nsubjpass", "oprd").contains(head.relation());
    if (isObject && !clauses.isRoot(head)) {
      Token governor = clauses.above(head);
      return governance
          .ofObject(clauses, governor)
          .map(status -> governance.governed(clauses, governor, status))
          .or(() -> ofTopic(governor));
    }
    return head.relation().equals("nsubj") && !clauses.isRoot(head)
        ? ofPredicate(clauses, clauses.above(head))
        : Optional.empty();
  }

  /** "discussed his June trip": its day alone tells whether it is over. */
  private static Optional<Clause> ofTopic(Token governor) {
    return DISCUSSING.contains(governor.lemma())
        ? Optional.of(new Clause(Status.HELD, Tense.PRESENT, false))
        : Optional.empty();
  }

  /** "the summit in Oslo and the NATO summit in Rome": parsers list the second with the city. */
  private static Token alike(Clauses clauses, Token listed, Token noun) {
    if (!listed.relation().equals("pobj") || clauses.isRoot(listed)) {
      return listed;
    }
    Token above = clauses.above(clauses.above(listed));
    return above.lemma().equals(noun.lemma()) ? above : listed;
  }

  /** "the upcoming G7 summit and NATO summit": a word before the first is said of both. */
  private static boolean isShared(Clauses clauses, Token first, Token noun) {
    return first.index() < noun.index()
        && first.tag().startsWith("N")
        && clauses.dependents(first, "amod", "nmod").stream()
            .noneMatch(word -> word.index() > first.index());
  }

  private Optional<Clause> ofModifiers(Clauses clauses, Token noun) {
    for (Token modifier :
        clauses.dependents(noun, "amod", "nmod", "compound", "acl", "det", "dep", "npadvmod")) {
      if (modifier.index() < noun.index() && !isNextOfThen(clauses, modifier, noun)) {
        Optional<Status> status = words.ofModifier(modifier.lemma());
        if (status.isPresent()) {
          return Optional.of(Governance.told(status.get()));
        }
      } else if (modifier.relation().equals("acl")
          && modifier.tag().equals("VBG")
          && STARTING.contains(modifier.lemma())) {
        return Optional.of(Governance.told(Status.PLANNED));
      } else if (modifier.relation().equals("acl") && modifier.tag().equals("VBN")) {
        Optional<Status> status = words.ofModifier(modifier.lemma());
        if (status.isPresent()) {
          return Optional.of(Governance.told(status.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** "the next round of talks was held in Oslo": the next one after those before. */
  private static boolean isNextOfThen(Clauses clauses, Token modifier, Token noun) {
    boolean isPassive =
        modifier.lemma().equals("next")
            && noun.relation().equals("nsubjpass")
            && !clauses.isRoot(noun);
    return isPassive
        && clauses.dependents(clauses.above(noun), "auxpass").stream()
            .anyMatch(aux -> aux.tag().equals("VBD"))
        && clauses.dependents(clauses.above(noun), "aux").isEmpty();
  }

  /** "postponed a scheduled visit": the verb has the last word. */
  Optional<Clause> settledBy(Clauses clauses, Token noun) {
    boolean isObject =
        Set.of("dobj", "nsubjpass").contains(noun.relation()) && !clauses.isRoot(noun);
    if (isObject) {
      Optional<Clause> off = off(clauses, clauses.above(noun));
      if (off.isPresent()) {
        return off;
      }
    }
    if (isGivenUp(clauses, noun)) {
      return Optional.of(Governance.told(Status.CANCELLED));
    }
    Optional<Token> share = share(clauses, noun);
    if (share.isPresent()) {
      return settledBy(clauses, share.get());
    }
    return lostPredicate(clauses, noun).flatMap(verb -> off(clauses, verb));
  }

  /** "will not go ahead with the visit", "is not able to proceed with his trip". */
  private static boolean isGivenUp(Clauses clauses, Token noun) {
    Optional<Token> verb =
        clauses.governor(noun, "with").filter(word -> GOING_AHEAD.contains(word.lemma()));
    if (verb.isEmpty()) {
      return false;
    }
    Token at = verb.get();
    for (int step = 0; step < 3; step++) {
      if (Governance.isNegated(clauses, at)) {
        return true;
      }
      boolean isBelow = at.relation().equals("xcomp") || at.relation().equals("acomp");
      if (!isBelow || clauses.isRoot(at)) {
        return false;
      }
      at = clauses.above(at);
    }
    return false;
  }

  /** "cancels his participation in the summit": the part in it that is called off. */
  private static Optional<Token> share(Clauses clauses, Token noun) {
    return clauses.governor(noun, "in", "at").filter(word -> PARTAKING.contains(word.lemma()));
  }

  private Optional<Clause> off(Clauses clauses, Token governor) {
    return governance
        .ofObject(clauses, governor)
        .filter(Governance::isOff)
        .map(status -> governance.governed(clauses, governor, status));
  }

  /**
   * "Talks planned for Friday were put off": parsers take "planned" for the verb of the sentence
   * and leave "were put off" without a subject.
   */
  private static Optional<Token> lostPredicate(Clauses clauses, Token noun) {
    boolean isPart = Set.of("dobj", "nsubj", "nsubjpass").contains(noun.relation());
    if (!isPart || clauses.isRoot(noun) || clauses.has(clauses.above(noun), "cc")) {
      return Optional.empty();
    }
    return clauses.dependents(clauses.above(noun), "conj", "ccomp", "advcl", "dep").stream()
        .filter(verb -> verb.index() > noun.index())
        .filter(verb -> clauses.has(verb, "auxpass") && !clauses.has(verb, "nsubj", "nsubjpass"))
        .findFirst();
  }

  /** "the summit is possible only if …": what the predicate says. */
  private Optional<Clause> ofPredicate(Clauses clauses, Token verb) {
    if (!Set.of("be", "remain", "seem").contains(verb.lemma())) {
      boolean isOpenEnded =
          OUTCOMES.contains(verb.lemma())
              && clauses.dependents(verb, "aux").stream()
                  .anyMatch(aux -> Governance.MAYBE.contains(aux.lemma()));
      return isOpenEnded ? Optional.of(Governance.told(Status.PLANNED)) : Optional.empty();
    }
    for (Token predicate : clauses.dependents(verb, "acomp", "attr", "prt", "advmod", "oprd")) {
      Optional<Status> status = words.ofModifier(predicate.lemma());
      if (status.isPresent()) {
        return Optional.of(Governance.told(status.get()));
      }
    }
    return Optional.empty();
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
    if (clauses.dependents(date, "det").stream().anyMatch(word -> word.lemma().equals("no"))) {
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

  private Optional<Clause> ofPreposition(Clauses clauses, Token preposition) {
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
      return read(clauses, above);
    }
    if (word.equals("on") && isWhile(clauses, preposition, above)) {
      return Optional.of(new Clause(Status.HELD, Tense.PAST, true));
    }
    if (word.equals("at") && above.tag().startsWith("NN")) {
      // "looks forward to discussions at the summit": as far off as they are.
      return read(clauses, above);
    }
    if (word.equals("from") || word.equals("of")) {
      Optional<Clause> away = ofStayingAway(clauses, above);
      if (away.isPresent()) {
        return away;
      }
    }
    if (BEHIND.contains(word) && above.lemma().equals("until")) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    if (BEHIND.contains(word)) {
      return Optional.of(Governance.told(Status.HELD));
    }
    boolean isLookedForwardTo =
        word.equals("to")
            && (above.lemma().equals("forward")
                || clauses.dependents(above).stream().anyMatch(w -> w.lemma().equals("forward")));
    if (isLookedForwardTo) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    boolean isOpenTo =
        above.tag().startsWith("JJ") && Set.of("open", "ready", "willing").contains(above.lemma());
    if (isOpenTo && (word.equals("to") || word.equals("for"))) {
      return Optional.of(Governance.told(Status.PROPOSED));
    }
    if (TOPICAL.contains(word)) {
      return Optional.of(new Clause(Status.HELD, Tense.PAST, false));
    }
    boolean isFlown =
        above.lemma().equals("fly")
            && above.tag().equals("VBD")
            && !clauses.after(above, "to").isEmpty();
    if (word.equals("for") && SETTING_OUT.contains(above.lemma()) && !isFlown) {
      return Optional.of(Governance.told(Status.PLANNED));
    }
    if (word.equals("for") && (isFlown || COMING.contains(above.lemma()))) {
      return Optional.of(new Clause(Status.HELD, Tense.FUTURE, false));
    }
    Optional<Status> exact = words.ofObject(above.lemma() + " " + word);
    if (exact.isPresent()) {
      return Optional.of(governance.governed(clauses, above, exact.get()));
    }
    Optional<Status> status =
        words.ofObject(above.lemma() + " " + word).or(() -> words.ofObject(above.lemma()));
    boolean isNoun = above.tag().startsWith("N");
    boolean isGoverned =
        status.isPresent()
            && GOVERNING.contains(word)
            && (isNoun || word.equals("for") || word.equals("to"));
    if (isGoverned && (isNoun || status.get() == Status.PROPOSED || word.equals("to"))) {
      return Optional.of(governance.governed(clauses, above, status.get()));
    }
    return ofCircumstance(clauses, word, above);
  }

  /** "was denied access while on a visit": the visit took place, whatever the verb says. */
  private static boolean isWhile(Clauses clauses, Token preposition, Token above) {
    return above.lemma().equals("while")
        || clauses.dependents(preposition).stream().anyMatch(t -> t.lemma().equals("while"))
        || clauses.dependents(above, "mark", "advmod").stream()
            .anyMatch(t -> t.lemma().equals("while") && t.index() == preposition.index() - 1);
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
            .anyMatch(
                below ->
                    clauses.dependents(below, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("to")));
    return isCircumstance && governsInfinitive
        ? words
            .ofInfinitive(verb.lemma())
            .filter(status -> status == Status.PLANNED)
            .map(Governance::told)
        : Optional.empty();
  }
}

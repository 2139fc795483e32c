package org.dragoman.events.status;

import java.util.Optional;
import java.util.Set;
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

  /** "the visit starting Tuesday". */
  private static final Set<String> STARTING = WORDS.of("starting");

  /** What becomes of talks: that they may fail does not make them a mere idea. */
  private static final Set<String> OUTCOMES = WORDS.of("outcomes");

  /** Verbs of speaking of a contact, which may be over or still to come. */
  private static final Set<String> DISCUSSING = WORDS.of("discussing");

  /** What is said of a great occasion, be it now or in the past. */
  private static final Set<String> MOMENTOUS = WORDS.of("momentous");

  /** "has ended her tour". */
  private static final Set<String> ENDING = WORDS.of("ending");

  /** "began his tour". */
  private static final Set<String> OPENING = WORDS.of("opening");

  /** "put on hold". */
  private static final Set<String> PUTTING = Set.of("put", "place");

  /** "go ahead with", "proceed with". */
  private static final Set<String> GOING_AHEAD = WORDS.of("going-ahead");

  /** "lasted two hours": said of what took place. */
  private static final Set<String> LASTING = WORDS.of("lasting");

  /** "met for talks": verbs of meeting. */
  private static final Set<String> CONFERRING = WORDS.of("conferring");

  /** "the planned call did not happen". */
  private static final Set<String> OCCURRING = WORDS.of("occurring");

  /** "the minister's attendance at the summit". */
  private static final Set<String> PARTAKING = WordLists.bundled("occasions.tsv").of("partaking");

  private final StatusWords words;
  private final Governance governance;
  private final PrepositionStatus prepositions;

  NounStatus(StatusWords words) {
    this.words = words;
    this.governance = new Governance(words);
    this.prepositions = new PrepositionStatus(words, this);
  }

  /** What is said of the noun; empty where its verb's tense alone tells. */
  Optional<Clause> read(Clauses clauses, Token noun) {
    Optional<Clause> settled = settledBy(clauses, noun).or(() -> ofRelative(clauses, noun));
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
      Optional<Clause> byPreposition = prepositions.read(clauses, clauses.above(head));
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

  /** "supported the talks, which have been under way since April". */
  private Optional<Clause> ofRelative(Clauses clauses, Token noun) {
    return clauses.dependents(noun, "relcl").stream()
        .flatMap(
            verb ->
                verb.lemma().equals("be")
                    ? ofState(clauses, verb).stream()
                        .filter(clause -> clause.status() == Status.UNDER_WAY)
                    : ofCallingOff(clauses, verb).stream())
        .findFirst();
  }

  /** "the summit, which was cancelled". */
  private Optional<Clause> ofCallingOff(Clauses clauses, Token verb) {
    boolean isOfNoun =
        clauses.dependents(verb, "nsubjpass").stream()
            .anyMatch(which -> which.tag().startsWith("W"));
    return isOfNoun
        ? governance
            .ofObject(clauses, verb)
            .filter(status -> status == Status.CANCELLED || status == Status.POSTPONED)
            .map(status -> governance.governed(clauses, verb, status))
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
      if (modifier.index() < noun.index()
          && !isNextOfThen(clauses, modifier, noun)
          && !isMomentous(clauses, modifier, noun)) {
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
        boolean isOver = hasLasted(clauses, noun) || isOfMeeting(clauses, noun);
        if (status.isPresent() && !isOver) {
          return Optional.of(Governance.told(status.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** "The meeting, scheduled for an hour, lasted two": it took place. */
  private static boolean hasLasted(Clauses clauses, Token noun) {
    return noun.relation().equals("nsubj")
        && !clauses.isRoot(noun)
        && LASTING.contains(clauses.above(noun).lemma())
        && clauses.isFinitePast(clauses.above(noun));
  }

  /** "have met for talks expected to focus on trade": what is expected is said of their course. */
  private static boolean isOfMeeting(Clauses clauses, Token noun) {
    return clauses
        .governor(noun, "for")
        .filter(verb -> CONFERRING.contains(verb.lemma()))
        .filter(verb -> clauses.isFinitePast(verb) || isPerfect(clauses, verb))
        .isPresent();
  }

  /** "has met", and not "will have met". */
  private static boolean isPerfect(Clauses clauses, Token verb) {
    return verb.tag().equals("VBN")
        && clauses.dependents(verb, "aux").stream().allMatch(aux -> aux.lemma().equals("have"))
        && clauses.has(verb, "aux");
  }

  /**
   * "hold a historic meeting", "has ended her historic tour": news, where "their historic meeting"
   * is one of the past.
   */
  private static boolean isMomentous(Clauses clauses, Token modifier, Token noun) {
    return MOMENTOUS.contains(modifier.lemma())
        && (clauses.hasWord(noun, "a", "det")
            || clauses.isObjectOf(noun, ENDING)
            || clauses.isObjectOf(noun, OPENING));
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
      Optional<Clause> off = off(clauses, clauses.above(noun)).or(() -> putOff(clauses, noun));
      if (off.isPresent()) {
        return off;
      }
    }
    Optional<Clause> comeTo = comeTo(clauses, noun);
    if (comeTo.isPresent()) {
      return comeTo;
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

  /** "a planned trip has been put on hold". */
  private Optional<Clause> putOff(Clauses clauses, Token noun) {
    Token verb = clauses.above(noun);
    return PUTTING.contains(verb.lemma()) ? ofState(clauses, verb) : Optional.empty();
  }

  /** "the meeting fell through", "the planned visit never materialised": what came of it. */
  private Optional<Clause> comeTo(Clauses clauses, Token noun) {
    if (!noun.relation().equals("nsubj") || clauses.isRoot(noun)) {
      return Optional.empty();
    }
    Token verb = clauses.above(noun);
    boolean isPlanned =
        clauses.dependents(noun, "amod", "nmod", "acl").stream()
            .flatMap(word -> words.ofModifier(word.lemma()).stream())
            .anyMatch(status -> status == Status.PLANNED);
    if (isPlanned && isOfTakingPlace(clauses, verb) && Governance.isNegated(clauses, verb)) {
      return Optional.of(Governance.told(Status.CANCELLED));
    }
    return clauses.dependents(verb, "prt", "advmod").stream()
        .flatMap(particle -> words.ofSubject(verb.lemma() + " " + particle.lemma()).stream())
        .findFirst()
        .map(Governance::told);
  }

  private static boolean isOfTakingPlace(Clauses clauses, Token verb) {
    return OCCURRING.contains(verb.lemma())
        || (verb.lemma().equals("take") && clauses.hasWord(verb, "place", "dobj"));
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
      boolean isOfDoing = clauses.has(predicate, "xcomp");
      Optional<Status> status =
          words
              .ofModifier(predicate.lemma())
              .or(() -> isOfDoing ? words.ofInfinitive(predicate.lemma()) : Optional.empty());
      if (status.isPresent()) {
        return Optional.of(governance.governed(clauses, verb, status.get()));
      }
    }
    return ofState(clauses, verb);
  }

  /** "is on the cards", "are in doubt". */
  private Optional<Clause> ofState(Clauses clauses, Token verb) {
    for (Token preposition : clauses.dependents(verb, "prep")) {
      for (Token noun : clauses.dependents(preposition, "pobj")) {
        Optional<Status> status = words.ofState(preposition.lemma(), noun.lemma());
        if (status.isPresent()) {
          boolean isNot = Governance.isNegated(clauses, verb);
          return Optional.of(Governance.told(isNot ? Status.DENIED : status.get()));
        }
      }
    }
    return Optional.empty();
  }
}

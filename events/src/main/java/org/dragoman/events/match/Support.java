package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** The verb that carries a noun of contact, and who it says has the contact: "Fidan held talks". */
final class Support {

  /** How the noun hangs on the verb. */
  enum Link {
    OBJECT,
    SUBJECT,
    PASSIVE_SUBJECT,
    CIRCUMSTANCE,
    NONE
  }

  /** Prepositions of a contact that the verb's object may have: "told him in a call". */
  private static final Set<String> REACHING = Set.of("for", "to", "in", "at");

  /** Prepositions of the encounter at which something is said. */
  private static final Set<String> AT = Set.of("at", "in", "during");

  private final Token noun;
  private final SentenceScene scene;
  private final Clauses clauses;
  private final Token verb;
  private final Link link;
  private final String preposition;

  private Support(Token noun, SentenceScene scene, Token verb, Link link, String preposition) {
    this.noun = noun;
    this.scene = scene;
    this.clauses = scene.clauses();
    this.verb = verb;
    this.link = link;
    this.preposition = preposition;
  }

  static Support of(Token noun, SentenceScene scene) {
    Clauses clauses = scene.clauses();
    Token at = noun;
    while ((at.relation().equals("conj") || at.relation().equals("appos"))
        && !clauses.isRoot(at)
        && !clauses.above(at).tag().startsWith("VB")) {
      at = clauses.above(at);
    }
    if (!at.equals(noun) && at.relation().equals("pobj") && scene.placeAt(at).isPresent()) {
      // "developments in Gaza and the negotiations": listed with what stands before the place.
      return new Support(noun, scene, verbAbove(at, clauses), Link.NONE, "");
    }
    at = outOfPhrase(at, clauses);
    if (clauses.isRoot(at)) {
      return new Support(noun, scene, noun, Link.NONE, "");
    }
    Token above = clauses.above(at);
    switch (at.relation()) {
      case "dobj", "attr", "oprd", "iobj" -> {
        return new Support(noun, scene, above, Link.OBJECT, "");
      }
      case "nsubj", "csubj" -> {
        Token carrying = raised(above, clauses).orElse(above);
        Link link = clauses.isPassive(carrying) ? Link.PASSIVE_SUBJECT : Link.SUBJECT;
        return new Support(noun, scene, carrying, link, "");
      }
      case "nsubjpass" -> {
        return new Support(noun, scene, above, Link.PASSIVE_SUBJECT, "");
      }
      case "pobj" -> {
        return circumstance(noun, scene, above);
      }
      default -> {
        return new Support(noun, scene, verbAbove(at, clauses), Link.NONE, "");
      }
    }
  }

  /** "is to be held": the verb that says what of the noun. */
  private static Optional<Token> raised(Token verb, Clauses clauses) {
    return verb.lemma().equals("be")
        ? clauses.dependents(verb, "xcomp").stream()
            .filter(to -> to.tag().startsWith("VB") && to.index() > verb.index())
            .filter(to -> clauses.has(to, "aux"))
            .findFirst()
        : Optional.empty();
  }

  /**
   * "a series of meetings", "the first round of talks", "two days of talks": the head noun carries
   * it.
   */
  private static Token outOfPhrase(Token noun, Clauses clauses) {
    Token at = noun;
    for (int step = 0; step < 3; step++) {
      if (!at.relation().equals("pobj")
          || clauses.isRoot(at)
          || !clauses.above(at).lemma().equals("of")) {
        return at;
      }
      Token above = clauses.above(clauses.above(at));
      if (!above.tag().startsWith("N") || !SupportWords.isQuantity(above)) {
        return at;
      }
      at = above;
    }
    return at;
  }

  private static Support circumstance(Token noun, SentenceScene scene, Token preposition) {
    Clauses clauses = scene.clauses();
    Optional<Token> planning = planning(clauses, preposition);
    if (planning.isPresent()) {
      return new Support(noun, scene, planning.get(), Link.OBJECT, preposition.lemma());
    }
    Token at = preposition;
    while (!clauses.isRoot(at)
        && (at.equals(preposition) || !at.tag().startsWith("VB"))
        && !at.tag().equals("MD")) {
      at = clauses.above(at);
      boolean isTopic =
          preposition.lemma().equals("in")
              && at.tag().equals("IN")
              && SupportWords.TOPICAL.contains(at.lemma());
      // "cancelled a trip to Oslo for the summit"
      boolean isWay =
          preposition.lemma().equals("for") && SupportWords.JOURNEYS.contains(at.lemma());
      if (isTopic || (at.tag().startsWith("N") && !isWay && !isLoose(preposition, at))) {
        return new Support(noun, scene, verbAbove(at, clauses), Link.NONE, preposition.lemma());
      }
    }
    if (!at.tag().startsWith("VB")) {
      return new Support(noun, scene, noun, Link.NONE, preposition.lemma());
    }
    at = urgingAbove(at, preposition, clauses);
    if (preposition.lemma().equals("for") && at.lemma().equals("recall")) {
      // A state recalls its ambassador "for consultations" with itself.
      return new Support(noun, scene, noun, Link.NONE, preposition.lemma());
    }
    if (isStayingAway(at, preposition, clauses)) {
      return new Support(noun, scene, at, Link.OBJECT, preposition.lemma());
    }
    boolean isCarried =
        preposition.head() == at.index()
            && SupportWords.LIGHT.contains(at.lemma())
            && (preposition.lemma().equals("in") || preposition.lemma().equals("into"));
    boolean isAnswer =
        preposition.head() == at.index()
            && SupportWords.ANSWERING.contains(at.lemma())
            && preposition.lemma().equals("with");
    if (isCarried || isAnswer) {
      return new Support(noun, scene, at, Link.OBJECT, preposition.lemma());
    }
    return new Support(noun, scene, at, Link.CIRCUMSTANCE, preposition.lemma());
  }

  /** "urged A to halt the fire at a meeting": where he was urged. */
  private static Token urgingAbove(Token verb, Token preposition, Clauses clauses) {
    boolean isUrged =
        AT.contains(preposition.lemma())
            && verb.relation().equals("xcomp")
            && SupportWords.URGING.contains(clauses.above(verb).lemma())
            && clauses.has(clauses.above(verb), "dobj");
    return isUrged ? clauses.above(verb) : verb;
  }

  /** "announced plans for a summit with A", "scrapped preparations for talks with A": the verb. */
  private static Optional<Token> planning(Clauses clauses, Token preposition) {
    Token plans = clauses.above(preposition);
    boolean isFor = preposition.lemma().equals("for") && plans.relation().equals("dobj");
    boolean isOwn =
        isFor
            && SupportWords.PLANS.contains(plans.lemma())
            && SupportWords.PLANNING.contains(clauses.above(plans).lemma());
    // "turned down a request for talks from B"
    boolean isAsked =
        SupportWords.ASKING.contains(preposition.lemma())
            && Set.of("dobj", "nsubjpass").contains(plans.relation())
            && SupportWords.REQUESTS.contains(plans.lemma());
    return isOwn || isAsked ? Optional.of(clauses.above(plans)) : Optional.empty();
  }

  /** "pulled out of the meeting", "withdrew from the talks". */
  private static boolean isStayingAway(Token verb, Token preposition, Clauses clauses) {
    boolean isFrom =
        preposition.lemma().equals("from")
            || (preposition.lemma().equals("of")
                && (clauses.above(preposition).lemma().equals("out")
                    || clauses.dependents(verb).stream()
                        .anyMatch(word -> word.lemma().equals("out"))));
    return isFrom && SupportWords.STAYING_AWAY.contains(verb.lemma());
  }

  /** Parsers hang "in a phone call" and "for talks" on nouns as readily as on the verb. */
  private static boolean isLoose(Token preposition, Token above) {
    boolean isWhatFor =
        preposition.lemma().equals("for")
            && preposition.head() == above.index()
            && SupportWords.BACKING.contains(above.lemma());
    // "met A a day after talks with B"
    boolean isHowLong =
        SupportWords.SPANS.contains(above.lemma()) && above.relation().equals("npadvmod");
    boolean isHowFar =
        SupportWords.STAGES.contains(above.lemma()) && preposition.head() == above.index();
    return isHowLong
        || (!isWhatFor && !isHowFar && SupportWords.CIRCUMSTANCE.contains(preposition.lemma()));
  }

  private static Token verbAbove(Token from, Clauses clauses) {
    Token at = from;
    while (!clauses.isRoot(at)) {
      at = clauses.above(at);
      if (at.tag().startsWith("VB") || at.tag().equals("MD")) {
        return at;
      }
    }
    return from;
  }

  /** The verb; the noun itself where none carries it. */
  Token verb() {
    return verb;
  }

  Link link() {
    return link;
  }

  /** Whether the noun is the object of a verb that says no more than that it takes place. */
  boolean isCarried() {
    return link == Link.OBJECT && !isSpeaking();
  }

  /** "the letter was delivered to the ministry": whether the verb takes the noun to somebody. */
  boolean isBrought() {
    return link == Link.PASSIVE_SUBJECT && SupportWords.BRINGING.contains(verb.lemma());
  }

  /** "called the talks useful" speaks of them, "called off the talks" does not. */
  private boolean isSpeaking() {
    return SupportWords.SPEAKING.contains(verb.lemma()) && !clauses.has(verb, "prt");
  }

  /** Whom the verb reaches with the noun: "handed the ambassador a note". */
  List<Token> reached() {
    return link == Link.OBJECT
        ? clauses.expand(clauses.dependents(verb, "iobj", "dative"))
        : List.of();
  }

  /** The preposition between verb and noun; empty where there is none. */
  String preposition() {
    return preposition;
  }

  /**
   * Who the verb says has the contact.
   *
   * @param isShort whether the noun's own parts tell fewer than two sides, so that a mere
   *     circumstance counts as well
   */
  List<Token> holders(boolean isShort) {
    List<Token> holders = new ArrayList<>();
    for (Token clause : clauses.dependents(noun, "relcl")) {
      if (isHeldThere(clause) || clauses.isAtWhich(clause)) {
        holders.addAll(clauses.subjects(clause));
      }
    }
    switch (link) {
      case OBJECT -> {
        if (isSpeaking()) {
          boolean isOwn =
              SupportWords.LOOKING_BACK.contains(verb.lemma())
                  && !clauses.after(noun, "with").isEmpty();
          if (isShort && isOwn) {
            holders.addAll(clauses.subjects(verb));
          }
          return holders;
        }
        boolean isOthers =
            SupportWords.ARRANGING.contains(verb.lemma())
                && clauses.after(noun, "between").size() > 1;
        if (!isOthers) {
          holders.addAll(clauses.subjects(verb));
        }
        addAfter(holders, "with", "between", "among", "alongside");
      }
      case PASSIVE_SUBJECT -> {
        holders.addAll(clauses.subjects(verb));
        addAfter(holders, "with", "between", "among");
      }
      case SUBJECT -> addAfter(holders, "with", "between", "among");
      case CIRCUMSTANCE -> {
        if (isShort && SupportWords.CIRCUMSTANCE.contains(preposition)) {
          boolean isAfter = preposition.equals("after") || preposition.equals("following");
          // "discussed Ukraine in a call": that is no side of it
          boolean isTopic = SupportWords.DISCUSSING.contains(verb.lemma());
          if (!SupportWords.NO_SHARE.contains(preposition)
              || isAfter
              || (preposition.equals("from") && SupportWords.RETURNING.contains(verb.lemma()))) {
            holders.addAll(
                clauses.isPassive(verb) && !isTopic && !(isAfter && isThing(clauses.objects(verb)))
                    ? clauses.objects(verb)
                    : clauses.subjects(verb));
          }
          if (REACHING.contains(preposition) && !isTopic) {
            holders.addAll(
                clauses.isPassive(verb) ? clauses.subjects(verb) : clauses.objects(verb));
            if (SupportWords.LEAVING.contains(verb.lemma())) {
              // "left Oslo for Riga for talks with A"
              holders.removeIf(left -> scene.placeAt(left).isPresent());
            }
          }
          if (!isAfter) {
            addAfter(holders, "with");
          }
        }
      }
      case NONE -> {}
    }
    holders.addAll(partakers());
    holders.addAll(travellers());
    holders.remove(noun);
    return holders;
  }

  /** "Her stopover in Oslo will include talks with B": who stops over. */
  private List<Token> travellers() {
    return clauses.isPassive(verb)
        ? List.of()
        : clauses.dependents(verb, "nsubj").stream()
            .filter(journey -> SupportWords.JOURNEYS.contains(journey.lemma()))
            .filter(journey -> !journey.equals(noun))
            .flatMap(journey -> clauses.possessors(journey).stream())
            .toList();
  }

  /** "The offer was made by A after talks": nobody whom it happened to. */
  private boolean isThing(List<Token> affected) {
    return affected.stream().allMatch(token -> scene.mentionsAt(token).isEmpty());
  }

  /** "talks were held, attended by A and B", "a dinner hosted by A". */
  private List<Token> partakers() {
    List<Token> participles = new ArrayList<>(clauses.dependents(noun, "acl", "advcl", "dep"));
    boolean isOfNoun = link == Link.OBJECT || link == Link.SUBJECT || link == Link.PASSIVE_SUBJECT;
    if (isOfNoun) {
      participles.addAll(clauses.dependents(verb, "advcl", "acl", "dep"));
    }
    List<Token> partakers = new ArrayList<>();
    for (Token participle : participles) {
      boolean isTold =
          participle.tag().equals("VBN")
              && participle.index() > noun.index()
              && SupportWords.PARTAKING.contains(participle.lemma());
      if (isTold) {
        List<Token> hosts = clauses.after(participle, "by");
        partakers.addAll(hosts);
        // "hosted by A with B and C"
        hosts.forEach(host -> partakers.addAll(clauses.after(host, "with")));
      }
    }
    return partakers;
  }

  /**
   * Whom the speaker turns to on the occasion: "During a meeting, A urged B to …", "In a call, A
   * called on B to …".
   */
  List<Token> spokenTo() {
    boolean isOccasion =
        link == Link.CIRCUMSTANCE
            && (preposition.equals("in")
                || preposition.equals("during")
                || (preposition.equals("at") && noun.lemma().equals("meeting")));
    if (!isOccasion || clauses.isPassive(verb)) {
      return List.of();
    }
    List<Token> reached = new ArrayList<>(clauses.objects(verb));
    addAfter(reached, "on", "to", "for");
    for (Token asked : clauses.dependents(verb, "xcomp", "ccomp", "advcl")) {
      boolean isFor = clauses.hasWord(asked, "for", "mark");
      if (isFor) {
        // "called for the president to resign"
        reached.addAll(clauses.subjects(asked));
      }
    }
    reached.remove(noun);
    return reached;
  }

  /** Who is told something by it: "was informed in a letter from B". */
  List<Token> informed() {
    boolean isMeans =
        link == Link.CIRCUMSTANCE && (preposition.equals("in") || preposition.equals("by"));
    return isMeans && clauses.isPassive(verb) ? clauses.objects(verb) : List.of();
  }

  /** "the talks that he held with B", "the talks he held with B". */
  private boolean isHeldThere(Token clause) {
    // "the summit that the two were to hold"
    return isHeldBy(clause) || raised(clause, clauses).filter(this::isHeldBy).isPresent();
  }

  private boolean isHeldBy(Token clause) {
    List<Token> held = clauses.dependents(clause, "dobj");
    return held.isEmpty()
        ? SupportWords.TAKING_PLACE.contains(clause.lemma()) && !clauses.isPassive(clause)
        : held.stream().anyMatch(Support::isRelative);
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W") || token.lemma().equals("that");
  }

  private void addAfter(List<Token> holders, String... prepositions) {
    for (String each : prepositions) {
      clauses.after(verb, each).stream()
          .filter(other -> !each.equals("with") || !Bystanders.isOne(scene, other))
          .forEach(holders::add);
    }
  }
}

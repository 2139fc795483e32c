package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Context;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Demand;
import org.dragoman.events.frame.Presence;
import org.dragoman.events.match.MatchTrace;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.status.Clause;
import org.dragoman.events.status.StatusReader;
import org.dragoman.events.time.Tense;
import org.dragoman.text.Token;

/** Reads the actions of a document, sentence by sentence. */
public final class ActionReader {

  private static final Set<String> IF = Set.of("if", "unless");
  private static final Set<String> UNLESS = Set.of("unless");

  private final ActionMatcher matcher;
  private final StatusReader statuses;
  private final PartyFinder parties;
  private final ContextWords contextWords;
  private final Doer doer;
  private final Unperformed unperformed;
  private final List<ActionMention> found = new ArrayList<>();

  private ActionReader(
      ActionMatcher matcher,
      StatusReader statuses,
      PartyFinder parties,
      ContextWords words,
      Doer doer,
      Unperformed unperformed) {
    this.doer = doer;
    this.unperformed = unperformed;
    this.matcher = matcher;
    this.statuses = statuses;
    this.parties = parties;
    this.contextWords = words;
  }

  /** What readers of all documents share: the bundled frames and words. */
  public static final class Lexicon {
    private final ActionFrames frames;
    private final ActionMatcher matcher;
    private final GenericActors generic;
    private final ContextWords contextWords;
    private final Doer doer;
    private final Unperformed unperformed;

    private Lexicon(
        ActionFrames frames,
        GenericActors generic,
        ContextWords contextWords,
        Doer doer,
        Unperformed unperformed) {
      this.frames = frames;
      this.matcher = new ActionMatcher(frames);
      this.generic = generic;
      this.contextWords = contextWords;
      this.doer = doer;
      this.unperformed = unperformed;
    }

    /** With the bundled frames and words. */
    public static Lexicon load() {
      return new Lexicon(
          ActionFrames.load(),
          GenericActors.load(),
          ContextWords.load(),
          Doer.load(),
          Unperformed.load());
    }

    /** With those frames alone that may tell an event of one of these types. */
    public Lexicon telling(Set<EventType> types) {
      return new Lexicon(frames.telling(types), generic, contextWords, doer, unperformed);
    }

    /** What the gate must let through so that no action is lost. */
    public List<Demand> listDemands() {
      return frames.listDemands();
    }

    /** The dictionary forms for actors without a name; {@code +} stands between their words. */
    public Set<String> genericActors() {
      return generic.lemmas();
    }

    /** Whether a sentence has a word for actors without a name that matter in politics. */
    public boolean hasGenericActor(SentenceScene scene) {
      return scene.words().tokens().stream().anyMatch(generic::mayBePolitical);
    }

    /** Whether a frame may match a sentence, told before its tree is grown. */
    public boolean mayMatch(SentenceScene scene, Presence presence) {
      return matcher.mayMatch(scene, presence);
    }

    /** A reader of one document. */
    public ActionReader reader(
        DocumentActors actors, Organizations organizations, StatusReader statuses) {
      PartyFinder parties = new PartyFinder(generic, organizations, actors);
      return new ActionReader(matcher, statuses, parties, contextWords, doer, unperformed);
    }
  }

  /**
   * Takes the next sentence, while {@code trace} looks on.
   *
   * @param contacts the words that tell contacts there, each with the verb that carries it, so that
   *     no contact is told twice
   */
  public void read(SentenceScene scene, List<ContactWord> contacts, MatchTrace trace) {
    ClauseRoles roles = new ClauseRoles(scene.sentence(), scene.clauses());
    List<ActionMention> told = new ArrayList<>();
    for (ActionMatch match : matcher.match(scene, roles, parties, trace)) {
      mention(scene, roles, match, trace).ifPresent(told::add);
    }
    List<ActionMention> selected = Selection.of(scene, roles, told, contacts);
    for (ActionMention mention : told) {
      if (!selected.contains(mention)) {
        refuse(
            scene, mention.trigger(), mention.frame(), "the sentence tells more of another", trace);
      }
    }
    found.addAll(selected);
  }

  /** Whether a sentence mentions an act of one of these types, told as an event or in passing. */
  public boolean mentions(SentenceScene scene, Set<EventType> types) {
    ClauseRoles roles = new ClauseRoles(scene.sentence(), scene.clauses());
    return matcher.match(scene, roles, parties, MatchTrace.NONE).stream()
        .flatMap(match -> mention(scene, roles, match, MatchTrace.NONE).stream())
        .anyMatch(mention -> types.contains(mention.type()));
  }

  /** All actions so far, in the order of the text. */
  public List<ActionMention> actions() {
    return found;
  }

  private static void refuse(
      SentenceScene scene, Token trigger, ActionFrame frame, String why, MatchTrace trace) {
    trace.refused(scene, trigger, frame.frame(), () -> why);
  }

  /** "We look forward to deeper cooperation": of a release, to nobody in particular. */
  private static boolean isOfSpeakerAlone(
      SentenceScene scene, List<ActionParty> actors, List<ActionParty> recipients) {
    return PartyFinder.areWe(scene, actors)
        && recipients.stream()
            .allMatch(other -> !other.isPolitical() || other.key().equals(actors.get(0).key()));
  }

  private Optional<ActionMention> mention(
      SentenceScene scene, ClauseRoles roles, ActionMatch match, MatchTrace trace) {
    ActionFrame frame = match.frame();
    Clause clause = clause(scene, match);
    Optional<EventType> type = typeOf(scene, match, clause);
    if (type.isEmpty()) {
      String why = "it is no fact: a condition, an aim, or " + clause.status().wire();
      refuse(scene, match.trigger(), frame, why, trace);
      return Optional.empty();
    }
    if (isUnperformed(scene, match)) {
      refuse(scene, match.trigger(), frame, "nobody is told to have done it", trace);
      return Optional.empty();
    }
    if (frame.is(ActionFrame.Trait.SOMEBODY) && doer.isThing(scene, roles, parties, match)) {
      refuse(scene, match.trigger(), frame, "its subject is a thing", trace);
      return Optional.empty();
    }
    Sides sides = new Sides(scene, roles, parties, match);
    List<ActionParty> actors = sides.actors();
    List<ActionParty> recipients = sides.recipients(actors);
    if (type.get() == EventType.THREATEN && type.get() != frame.frame().type()) {
      List<ActionParty> warned = warned(scene, match);
      recipients = warned.isEmpty() ? recipients : warned;
    }
    if (sides.areBoth(actors)) {
      recipients = actors.subList(1, actors.size());
      actors = actors.subList(0, 1);
    }
    if (!Specification.suffices(scene, match, actors, recipients)) {
      refuse(scene, match.trigger(), frame, "too little is told of it", trace);
      return Optional.empty();
    }
    if (isOfSpeakerAlone(scene, actors, recipients)) {
      refuse(scene, match.trigger(), frame, "the text tells only what it stands for itself", trace);
      return Optional.empty();
    }
    boolean isOpen = frame.is(ActionFrame.Trait.OPEN) && type.get() == frame.frame().type();
    if (!isOpen && !arePolitical(actors, recipients)) {
      refuse(scene, match.trigger(), frame, "no party that matters in politics", trace);
      return Optional.empty();
    }
    Reading reading = new Reading(scene, match, type.get());
    return Optional.of(
        new ActionMention(
            scene,
            frame,
            match.trigger(),
            match.verb(),
            type.get(),
            reading.mode,
            reading.cameo,
            reading.contexts,
            actors,
            recipients,
            plain(clause, type.get(), frame)));
  }

  /** "will close the strait unless Oman pays": whoever can avert the act is threatened with it. */
  private List<ActionParty> warned(SentenceScene scene, ActionMatch match) {
    return Conditions.find(scene.clauses(), match.verb(), IF).stream()
        .flatMap(verb -> scene.clauses().subjects(verb).stream())
        .flatMap(subject -> parties.at(scene, subject).stream())
        .filter(ActionParty::isKnown)
        .toList();
  }

  private Clause clause(SentenceScene scene, ActionMatch match) {
    boolean isRefusal =
        match.pattern().conditions().stream()
            .anyMatch(condition -> condition.isWanted() && condition.place().equals("neg"));
    if (isRefusal) {
      return new Clause(Status.HELD, Tense.PRESENT, false);
    }
    boolean isHarm = match.frame().frame().type().quadClass() == QuadClass.MATERIAL_CONFLICT;
    Optional<Token> means = Purpose.served(scene.clauses(), match.verb());
    if (means.isPresent() && isHarm) {
      return statuses.read(scene.clauses(), means.get(), means.get());
    }
    return switch (match.pattern().kind()) {
      case VERB, NOUN -> statuses.read(scene.clauses(), match.trigger(), match.verb());
      case ADJECTIVE -> statuses.read(scene.clauses(), match.verb(), match.verb());
      case MODAL -> {
        Token speech = scene.clauses().above(match.verb());
        yield statuses.read(scene.clauses(), speech, speech);
      }
    };
  }

  private static Optional<EventType> typeOf(SentenceScene scene, ActionMatch match, Clause clause) {
    if (Conditions.isInside(scene.clauses(), match.verb())
        || Conditions.isUnreal(scene.clauses(), match.verb())
        || (!match.isNominal() && Doer.isNobody(scene.clauses(), match.verb()))) {
      return Optional.empty();
    }
    boolean isProtest = match.frame().frame().type() == EventType.PROTEST;
    if ((isAim(scene, match) && !isProtest)
        || (isBareNoun(match) && clause.status() == Status.PLANNED)) {
      return Optional.empty();
    }
    EventType plain = match.frame().frame().type();
    boolean isAhead = clause.status() == Status.PLANNED || clause.status() == Status.HYPOTHETICAL;
    Set<String> words = plain.quadClass().number() == 4 ? IF : UNLESS;
    if (isAhead && Conditions.hasOne(scene.clauses(), match.verb(), words)) {
      return Optional.of(EventType.THREATEN);
    }
    return Reality.typeOf(plain, clause.status(), match.frame().is(ActionFrame.Trait.TIMELESS));
  }

  /** "resources to attack", "went out to arrest": an aim is no act. */
  private static boolean isAim(SentenceScene scene, ActionMatch match) {
    Token verb = match.verb();
    boolean isLoose = verb.relation().equals("acl") || verb.relation().equals("advcl");
    return isLoose
        && Purpose.served(scene.clauses(), verb).isEmpty()
        && scene.clauses().hasWord(verb, "to", "aux");
  }

  private boolean isUnperformed(SentenceScene scene, ActionMatch match) {
    return (match.isNominal() && unperformed.isOfNoun(scene.clauses(), match.trigger()))
        || unperformed.isOfVerb(scene.clauses(), match.verb());
  }

  private static boolean isBareNoun(ActionMatch match) {
    return match.isNominal() && match.verb().equals(match.trigger());
  }

  private static boolean arePolitical(List<ActionParty> actors, List<ActionParty> recipients) {
    return actors.stream().anyMatch(ActionParty::isOfPublicLife)
        || recipients.stream().anyMatch(ActionParty::isOfPublicLife);
  }

  /** A threat that is made and a refusal are made, however far ahead the act lies. */
  private static Clause plain(Clause clause, EventType type, ActionFrame frame) {
    boolean isTurned = type != frame.frame().type() && type != EventType.AGREE;
    return isTurned ? new Clause(Status.HELD, clause.tense(), false) : clause;
  }

  /** Mode, code and contexts of a match. */
  private final class Reading {
    private @org.jspecify.annotations.Nullable String mode;
    private @org.jspecify.annotations.Nullable String cameo;
    private final Set<Context> contexts = new LinkedHashSet<>();

    private Reading(SentenceScene scene, ActionMatch match, EventType type) {
      ActionFrame frame = match.frame();
      mode = frame.frame().mode();
      cameo = frame.frame().cameo();
      contexts.addAll(frame.contexts());
      Set<String> words = wordsAround(scene, match);
      for (Refinement refinement : frame.refinements()) {
        if (refinement.words().stream().anyMatch(words::contains)) {
          mode = refinement.mode() == null ? mode : refinement.mode();
          cameo = refinement.cameo() == null ? cameo : refinement.cameo();
          contexts.addAll(refinement.contexts());
        }
      }
      contexts.addAll(contextWords.find(words));
      if (type != frame.frame().type()) {
        mode = Codes.turnedMode(frame.frame().type(), type);
        cameo = Codes.turned(frame.frame().type(), cameo, type);
      }
    }
  }

  private static Set<String> wordsAround(SentenceScene scene, ActionMatch match) {
    Set<String> words = new LinkedHashSet<>();
    Token top = match.verb();
    for (Token token : scene.sentence().tokens()) {
      Token at = token;
      for (int step = 0; step < 12; step++) {
        if (at.equals(top) || at.equals(match.trigger())) {
          words.add(token.lemma());
          break;
        }
        if (scene.clauses().isRoot(at)) {
          break;
        }
        at = scene.clauses().above(at);
      }
    }
    return words;
  }
}

package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Level;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.frame.Path;
import org.dragoman.events.frame.RoleRule;
import org.dragoman.events.frame.Trigger;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Holds the frames against a sentence. */
public final class FrameMatcher {

  private static final Set<String> TRAVELLING_BODIES = Set.of("delegation");
  private static final Set<String> LEADING = Set.of("lead", "head");
  private static final Set<String> AGENT_WORDS = Set.of("of", "by", "between", "among", "from");
  private static final Set<String> DIPLOMATS =
      Set.of("ambassador", "envoy", "diplomat", "charge", "chargé", "consul", "attache", "attaché");

  private final Frames frames;

  public FrameMatcher(Frames frames) {
    this.frames = frames;
  }

  /**
   * All matches, in the order of their triggers; of the frames that one word triggers, the most
   * exact ones.
   */
  public List<FrameMatch> match(SentenceScene scene) {
    return match(scene, MatchTrace.NONE);
  }

  /** As {@link #match(SentenceScene)}, while {@code trace} looks on. */
  public List<FrameMatch> match(SentenceScene scene, MatchTrace trace) {
    List<FrameMatch> matches = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      matches.addAll(matchAt(scene, token, trace));
    }
    return matches;
  }

  private List<FrameMatch> matchAt(SentenceScene scene, Token token, MatchTrace trace) {
    List<Frames.Candidate> candidates = new ArrayList<>();
    if (token.tag().startsWith("VB")) {
      candidates.addAll(frames.candidates(Trigger.Kind.VERB, token.lemma()));
    }
    if (token.tag().startsWith("NN") || (scene.isTitle() && token.tag().startsWith("VB"))) {
      candidates.addAll(frames.candidates(Trigger.Kind.NOUN, token.lemma()));
      if (candidates.isEmpty() && token.tag().startsWith("NNP") && token.lemma().endsWith("s")) {
        String singular = token.lemma().substring(0, token.lemma().length() - 1);
        candidates.addAll(frames.candidates(Trigger.Kind.NOUN, singular));
      }
    }
    candidates.removeIf(candidate -> isRefused(scene, token, candidate, trace));
    int longest =
        candidates.stream().mapToInt(candidate -> candidate.words().size()).max().orElse(0);
    List<FrameMatch> matches = new ArrayList<>();
    for (Frames.Candidate candidate : candidates) {
      if (candidate.words().size() == longest) {
        fill(scene, token, candidate).ifPresent(matches::add);
      } else {
        trace.refused(scene, token, candidate.frame(), "a frame with more trigger words holds");
      }
    }
    matches.forEach(match -> trace.matched(scene, match));
    return matches;
  }

  private static boolean isRefused(
      SentenceScene scene, Token token, Frames.Candidate candidate, MatchTrace trace) {
    String why = refusal(scene, token, candidate);
    if (why != null) {
      trace.refused(scene, token, candidate.frame(), why);
    }
    return why != null;
  }

  /** Why a frame does not hold at a word; null where it does. */
  private static @Nullable String refusal(
      SentenceScene scene, Token token, Frames.Candidate candidate) {
    for (String preposition : candidate.trigger().unless()) {
      if (isFollowedBy(scene, token, preposition)) {
        return "a preposition follows that the frame excludes (unless)";
      }
    }
    if (isInsideMention(scene, token)) {
      return "the word is part of a party's name";
    }
    List<String> words = candidate.words();
    if (words.size() == 1) {
      return null;
    }
    boolean hasOthers =
        candidate.trigger().kind() == Trigger.Kind.VERB
            ? precedes(scene, token.index(), words.subList(1, words.size()), 1, 3)
            : precedes(scene, token.index(), words.subList(0, words.size() - 1), -1, 3);
    return hasOthers ? null : "the trigger's other words are not beside it";
  }

  private static boolean isInsideMention(SentenceScene scene, Token token) {
    return scene.mentions().stream()
        .anyMatch(
            m ->
                m.first() <= token.index()
                    && token.index() <= m.last()
                    && m.head() != token.index()
                    && m.last() > m.first()
                    && m.kind() != Mention.Kind.ANAPHOR);
  }

  private static boolean isFollowedBy(SentenceScene scene, Token token, String preposition) {
    for (Token word : scene.clauses().dependents(token)) {
      if (word.index() > token.index()
          && word.lemma().equals(preposition)
          && !governsTime(scene, word)) {
        return true;
      }
    }
    int next = token.index() + 1;
    return next < scene.sentence().size()
        && scene.sentence().token(next).lemma().equals(preposition)
        && !governsTime(scene, scene.sentence().token(next));
  }

  /** "called on Sunday" is no call on anybody. */
  private static boolean governsTime(SentenceScene scene, Token preposition) {
    return scene.clauses().dependents(preposition, "pobj").stream()
        .anyMatch(
            object -> scene.times().stream().anyMatch(time -> time.span().overlaps(object.span())));
  }

  /** Whether the words stand near the trigger on one side. */
  private static boolean precedes(
      SentenceScene scene, int from, List<String> words, int step, int reach) {
    for (String word : words) {
      boolean found = false;
      for (int i = 1; i <= reach && !found; i++) {
        int at = from + i * step;
        found =
            at >= 0
                && at < scene.sentence().size()
                && scene.sentence().token(at).lemma().equals(word);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static Optional<FrameMatch> fill(
      SentenceScene scene, Token token, Frames.Candidate candidate) {
    Frame frame = candidate.frame();
    boolean isNoun = candidate.trigger().kind() == Trigger.Kind.NOUN;
    Optional<Support> support =
        isNoun ? Optional.of(Support.of(token, scene.clauses())) : Optional.empty();
    Set<Filler> fillers = new LinkedHashSet<>();
    List<PlaceMention> destinations = List.of();
    for (RoleRule rule : frame.roles()) {
      if (rule.filler() == RoleRule.Filler.DESTINATION) {
        destinations = destinations(scene, token, rule, support);
      } else {
        addFillers(scene, token, rule, support, fillers);
      }
    }
    List<Filler> ordered = new ArrayList<>(fillers);
    ordered.sort(Comparator.comparingInt(filler -> filler.mention().first()));
    Token verb = support.map(Support::verb).orElse(token);
    return Optional.of(new FrameMatch(frame, token, verb, ordered, destinations));
  }

  private static void addFillers(
      SentenceScene scene,
      Token token,
      RoleRule rule,
      Optional<Support> support,
      Set<Filler> fillers) {
    boolean hasAgent = false;
    for (Path path : inOrder(rule.paths())) {
      boolean isShort = fillers.size() < 2 && !hasAgent;
      for (Token at : tokens(scene, token, path, support, isShort)) {
        for (Mention mention : listed(scene, path, resolve(scene, at))) {
          if (accepts(rule, path, mention) && !isVenue(scene, path, mention)) {
            hasAgent |=
                isAgentPath(path)
                    && (path.kind() != Path.Kind.MODIFIER || !isOrganization(mention));
            Filler filler = new Filler(rule.role(), mention);
            if (fillers.stream().noneMatch(other -> other.mention().equals(mention))) {
              fillers.add(filler);
            }
          }
        }
      }
    }
  }

  /** The mentions with the others of their lists. */
  private static List<Mention> listed(SentenceScene scene, Path path, List<Mention> mentions) {
    if (path.kind() == Path.Kind.MODIFIER) {
      return mentions;
    }
    Set<Mention> all = new LinkedHashSet<>();
    mentions.forEach(mention -> all.addAll(MentionLists.of(scene, mention)));
    return new ArrayList<>(all);
  }

  /**
   * The noun's own parts first, then the verb that carries it: it adds only what they leave out.
   */
  private static List<Path> inOrder(List<Path> paths) {
    List<Path> ordered = new ArrayList<>(paths);
    ordered.sort(Comparator.comparing(path -> path.kind() == Path.Kind.HOLDER));
    return ordered;
  }

  /**
   * A noun that tells whose it is ("Biden's call", "the visit of …") needs no holder from a
   * circumstance.
   */
  private static boolean isAgentPath(Path path) {
    return path.kind() == Path.Kind.OWNER
        || path.kind() == Path.Kind.MODIFIER
        || (path.kind() == Path.Kind.AFTER && AGENT_WORDS.contains(path.word()));
  }

  private static List<Token> tokens(
      SentenceScene scene, Token trigger, Path path, Optional<Support> support, boolean isShort) {
    return switch (path.kind()) {
      case SUBJECT -> scene.clauses().subjects(trigger);
      case OBJECT -> scene.clauses().objects(trigger);
      case OWNER -> scene.clauses().possessors(trigger);
      case MODIFIER -> modifiers(scene, trigger);
      case HOLDER -> support.map(s -> s.holders(isShort)).orElse(List.of());
      case AFTER -> after(scene, trigger, path.word(), support);
    };
  }

  /**
   * "sent a letter to", "led a delegation to": the phrase may hang on the verb that carries the
   * noun.
   */
  private static List<Token> after(
      SentenceScene scene, Token trigger, String word, Optional<Support> support) {
    List<Token> own = scene.clauses().after(trigger, word);
    if (!own.isEmpty() || support.isEmpty()) {
      return own;
    }
    Support carrier = support.get();
    boolean isCarried = carrier.isCarried() && (word.equals("to") || word.equals("from"));
    boolean isOnVisit =
        carrier.preposition().equals("on") && (word.equals("in") || word.equals("to"));
    return isCarried || isOnVisit ? scene.clauses().after(carrier.verb(), word) : own;
  }

  private static List<Token> modifiers(SentenceScene scene, Token noun) {
    List<Token> found = new ArrayList<>();
    List<Token> open =
        new ArrayList<>(
            scene.clauses().dependents(noun, "compound", "nmod", "amod", "npadvmod", "dep"));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      if (next.index() < noun.index() && !found.contains(next)) {
        found.add(next);
        open.addAll(scene.clauses().dependents(next));
      }
    }
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }

  /**
   * The mentions at a token; those inside a phrase where the token is a group: "leaders of …", "a
   * team led by …".
   */
  private static List<Mention> resolve(SentenceScene scene, Token token) {
    List<Mention> mentions = new ArrayList<>(scene.mentionsAt(token));
    boolean isVague =
        mentions.stream()
            .allMatch(
                m ->
                    m.affiliation() == null
                        && m.name() == null
                        && m.kind() != Mention.Kind.ANAPHOR
                        && !m.isDefinite());
    if (!isVague && !isLedGroup(mentions)) {
      return mentions;
    }
    List<Mention> inside = new ArrayList<>();
    for (Token verb : scene.clauses().dependents(token, "acl", "relcl")) {
      if (verb.lemma().equals("represent")) {
        for (Token represented : scene.clauses().objects(verb)) {
          inside.addAll(scene.mentionsAt(represented));
        }
      }
      if (LEADING.contains(verb.lemma())) {
        for (Token leader : scene.clauses().after(verb, "by")) {
          inside.addAll(scene.mentionsAt(leader));
        }
      }
    }
    if (inside.isEmpty() && isVague && token.tag().startsWith("N")) {
      for (String preposition : List.of("of", "from")) {
        for (Token owner : scene.clauses().after(token, preposition)) {
          inside.addAll(scene.mentionsAt(owner));
        }
      }
    }
    boolean isLeaderOfGroup =
        inside.stream().allMatch(m -> m.affiliation() == null)
            && mentions.stream().anyMatch(m -> m.affiliation() != null);
    if (isLeaderOfGroup) {
      inside.addAll(mentions);
    }
    return inside.isEmpty() ? mentions : inside;
  }

  private static boolean isLedGroup(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> m.body() != null);
  }

  private static boolean isOrganization(Mention mention) {
    return mention.affiliation() != null && mention.affiliation().organization() != null;
  }

  private static boolean accepts(RoleRule rule, Path path, Mention mention) {
    boolean isAdjective = Mention.ADJECTIVE.equals(mention.body());
    if (isAdjective && path.kind() != Path.Kind.MODIFIER) {
      return false;
    }
    return switch (rule.filler()) {
      case PARTY -> true;
      case OFFICIAL ->
          mention.kind() != Mention.Kind.PARTY
              || TRAVELLING_BODIES.contains(String.valueOf(mention.body()));
      case DIPLOMAT -> isDiplomat(mention);
      case ORGANIZATION ->
          mention.affiliation() != null && mention.affiliation().organization() != null;
      case DESTINATION -> false;
    };
  }

  /** "the White House meeting", "the Geneva talks": a place, no party. */
  private static boolean isVenue(SentenceScene scene, Path path, Mention mention) {
    return path.kind() == Path.Kind.MODIFIER
        && mention.kind() == Mention.Kind.PARTY
        && scene
            .placeAt(scene.sentence().token(mention.last()))
            .map(place -> !place.isState())
            .orElse(false);
  }

  private static boolean isDiplomat(Mention mention) {
    String office = mention.office();
    return mention.level() == Level.AMBASSADOR
        || mention.level() == Level.ENVOY
        || (office != null && DIPLOMATS.stream().anyMatch(office::contains));
  }

  private static List<PlaceMention> destinations(
      SentenceScene scene, Token trigger, RoleRule rule, Optional<Support> support) {
    Set<PlaceMention> places = new LinkedHashSet<>();
    for (Path path : rule.paths()) {
      for (Token at : tokens(scene, trigger, path, support, true)) {
        scene.placeAt(at).ifPresent(places::add);
      }
      if (!places.isEmpty()) {
        return new ArrayList<>(places);
      }
    }
    return List.of();
  }
}

package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.frame.Presence;
import org.dragoman.events.frame.Trigger;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Holds the frames against a sentence. */
public final class FrameMatcher {

  /** What an official calls on another for. */
  private static final Set<String> COURTESIES = WordLists.bundled("channels.tsv").of("courtesies");

  private static final Set<String> SESSION_PREPOSITIONS = Set.of("at", "during");

  private static final Set<String> PARTS_OF_DAYS =
      WordLists.bundled("dates.tsv").of("parts-of-days");

  /** How far from the trigger its further words may stand. */
  private static final int REACH = 3;

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

  /**
   * Whether a frame may match a sentence and find its parties there, told from words, tags and
   * parties before the tree is grown.
   */
  public boolean mayMatch(SentenceScene scene, Presence presence) {
    for (Token token : scene.tagged().tokens()) {
      for (Frames.Candidate candidate : candidates(scene, token)) {
        if (presence.mayMeet(candidate.frame().need())
            && !isInsideMention(scene, token)
            && !isHelper(scene.tagged(), token)
            && (hasOtherWords(scene.tagged(), token, candidate, word -> false)
                || mayBeDoneTo(scene.tagged(), candidate))) {
          return true;
        }
      }
    }
    return false;
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
    List<Frames.Candidate> candidates = candidates(scene, token);
    candidates.removeIf(candidate -> isRefused(scene, token, candidate, trace));
    if (!candidates.isEmpty() && beginsLonger(scene, token)) {
      candidates.removeIf(candidate -> candidate.trigger().kind() == Trigger.Kind.NOUN);
    }
    int longest =
        candidates.stream().mapToInt(candidate -> candidate.words().size()).max().orElse(0);
    List<FrameMatch> matches = new ArrayList<>();
    for (Frames.Candidate candidate : candidates) {
      if (candidate.words().size() == longest) {
        matches.add(new RoleFiller(scene, token, candidate).fill());
      } else {
        trace.refused(
            scene, token, candidate.frame(), () -> "a frame with more trigger words holds");
      }
    }
    matches.forEach(match -> trace.matched(scene, match));
    return matches;
  }

  /** "letter of credence": the first noun of a trigger that ends with the noun behind "of". */
  private boolean beginsLonger(SentenceScene scene, Token first) {
    int last = first.index() + 2;
    if (last >= scene.sentence().size() || !scene.sentence().token(last - 1).lemma().equals("of")) {
      return false;
    }
    return candidates(scene, scene.sentence().token(last)).stream()
        .map(Frames.Candidate::words)
        .anyMatch(
            words ->
                words.size() > 2 && words.get(0).equals(first.lemma().toLowerCase(Locale.ROOT)));
  }

  /** The frames that a word calls up, as it is tagged. */
  private List<Frames.Candidate> candidates(SentenceScene scene, Token token) {
    List<Frames.Candidate> candidates = new ArrayList<>();
    if (token.tag().startsWith("VB")) {
      candidates.addAll(frames.candidates(Trigger.Kind.VERB, token.lemma()));
    }
    if (token.tag().startsWith("NN")
        || isNounForShort(scene.tagged(), token)
        || (scene.isTitle() && token.tag().startsWith("VB"))) {
      candidates.addAll(frames.candidates(Trigger.Kind.NOUN, token.lemma()));
      if (candidates.isEmpty() && token.tag().startsWith("NNP") && token.lemma().endsWith("s")) {
        String singular = token.lemma().substring(0, token.lemma().length() - 1);
        candidates.addAll(frames.candidates(Trigger.Kind.NOUN, singular));
      }
    }
    return candidates;
  }

  /** "convened a virtual ministerial today": an adjective that no noun follows. */
  private static boolean isNounForShort(Sentence sentence, Token word) {
    int next = word.index() + 1;
    String after = next < sentence.size() ? sentence.token(next).tag() : "";
    return word.tag().equals("JJ")
        && !after.startsWith("NN")
        && !after.startsWith("JJ")
        && !after.equals("HYPH")
        && !after.equals("CC");
  }

  private static boolean isRefused(
      SentenceScene scene, Token token, Frames.Candidate candidate, MatchTrace trace) {
    String why = refusal(scene, token, candidate);
    if (why != null) {
      trace.refused(scene, token, candidate.frame(), () -> why);
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
    if (isHelper(scene.sentence(), token)) {
      return "it only helps the verb behind it";
    }
    if (candidate.frame().is(Frame.Trait.PLAIN) && hasInfinitive(scene, token)) {
      return "an infinitive follows";
    }
    if (candidate.frame().is(Frame.Trait.PASSIVE) && !scene.clauses().isPassive(token)) {
      return "the verb is not in the passive voice";
    }
    if (Appeal.isOne(scene, token)) {
      return "the call asks for something";
    }
    if (candidate.frame().is(Frame.Trait.BY_NAME)) {
      if (isShortForm(scene, token)) {
        return "the brackets only shorten the name before them";
      }
    } else if (isBodyOnly(scene, token)) {
      return "the body is named, but no session of it";
    }
    return hasOtherWords(scene.sentence(), token, candidate, word -> governsTime(scene, word))
            || isDoneTo(scene, token, candidate)
        ? null
        : "the trigger's other words are not beside it";
  }

  /** Whether the further words of a trigger stand near it on their side. */
  private static boolean hasOtherWords(
      Sentence sentence, Token token, Frames.Candidate candidate, Predicate<Token> isOfTime) {
    List<String> words = candidate.words();
    return candidate.trigger().kind() == Trigger.Kind.VERB
        ? stand(sentence, token.index(), words.subList(1, words.size()), 1, isOfTime)
        : stand(sentence, token.index(), words.subList(0, words.size() - 1), -1, isOfTime);
  }

  /**
   * "handed <i>the ambassador</i> a note", "signed <i>a free trade</i> agreement": what stands
   * between verb and object; "<i>a pact</i> was signed": the thing stands before the verb.
   */
  private static boolean isDoneTo(SentenceScene scene, Token word, Frames.Candidate candidate) {
    List<String> words = candidate.words();
    if (words.size() != 2) {
      return false;
    }
    Clauses clauses = scene.clauses();
    if (candidate.trigger().kind() == Trigger.Kind.NOUN) {
      // "denied Minister A entry"
      return word.relation().equals("dobj") && clauses.above(word).lemma().equals(words.get(0));
    }
    return clauses.dependents(word, "dobj", "nsubjpass").stream()
        .anyMatch(thing -> thing.lemma().equals(words.get(1)));
  }

  /** As {@link #isDoneTo} before the tree is grown: the thing stands somewhere. */
  private static boolean mayBeDoneTo(Sentence sentence, Frames.Candidate candidate) {
    List<String> words = candidate.words();
    boolean isVerb = candidate.trigger().kind() == Trigger.Kind.VERB;
    return words.size() == 2
        && sentence.tokens().stream()
            .anyMatch(
                token ->
                    isVerb
                        ? token.lemma().equals(words.get(1))
                        : token.lemma().equals(words.get(0)) && token.tag().startsWith("VB"));
  }

  /** "is directing", "has not been seen": no being anywhere. */
  private static boolean isHelper(Sentence sentence, Token token) {
    int next = token.index() + 1;
    while (next < sentence.size() && sentence.token(next).tag().equals("RB")) {
      next++;
    }
    return token.lemma().equals("be")
        && next < sentence.size()
        && Set.of("VBN", "VBG").contains(sentence.token(next).tag());
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

  /**
   * "the resolution of the General Assembly": the last word of a body's name tells a session only
   * where something is done at it.
   */
  private static boolean isBodyOnly(SentenceScene scene, Token token) {
    boolean isName =
        scene.mentionsAt(token).stream()
            .anyMatch(
                m ->
                    m.head() == token.index()
                        && m.kind() == Mention.Kind.PARTY
                        && m.affiliation() != null
                        && m.affiliation().organization() != null);
    return isName
        && !(token.relation().equals("pobj")
            && SESSION_PREPOSITIONS.contains(scene.clauses().above(token).lemma()));
  }

  /** "the Climate Change Conference (COP26)". */
  private static boolean isShortForm(SentenceScene scene, Token token) {
    return token.index() > 0 && scene.sentence().token(token.index() - 1).form().equals("(");
  }

  /**
   * "called on him to resign" asks for something; "called on Minister A to discuss trade" tells
   * what the call was for.
   */
  private static boolean hasInfinitive(SentenceScene scene, Token verb) {
    return scene.clauses().dependents(verb, "xcomp", "advcl", "ccomp").stream()
        .filter(below -> !COURTESIES.contains(below.lemma()) || !isOnSomebody(scene, verb))
        .anyMatch(below -> scene.clauses().hasWord(below, "to", "aux"));
  }

  private static boolean isOnSomebody(SentenceScene scene, Token verb) {
    return scene.clauses().after(verb, "on").stream()
        .flatMap(word -> scene.mentionsAt(word).stream())
        .anyMatch(mention -> mention.name() != null);
  }

  private static boolean isFollowedBy(SentenceScene scene, Token token, String preposition) {
    for (Token word : scene.clauses().dependents(token)) {
      if (word.index() > token.index()
          && word.lemma().equals(preposition)
          && !governsTimeOrPlace(scene, word)) {
        return true;
      }
    }
    int next = token.index() + 1;
    return next < scene.sentence().size()
        && scene.sentence().token(next).lemma().equals(preposition)
        && !governsTimeOrPlace(scene, scene.sentence().token(next));
  }

  /** "joined A in Warsaw" is no joining in what A does. */
  private static boolean governsTimeOrPlace(SentenceScene scene, Token preposition) {
    return governsTime(scene, preposition)
        || (preposition.lemma().equals("in")
            && scene.clauses().dependents(preposition, "pobj").stream()
                .anyMatch(object -> scene.placeAt(object).isPresent()));
  }

  /** "called on Sunday", "rang on the morning of the vote": no call on anybody. */
  private static boolean governsTime(SentenceScene scene, Token preposition) {
    return scene.clauses().dependents(preposition, "pobj").stream()
        .anyMatch(object -> PARTS_OF_DAYS.contains(object.lemma()) || scene.isOfTime(object));
  }

  /** Whether the words stand near the trigger on one side; the "on" of a day is none of them. */
  private static boolean stand(
      Sentence sentence, int from, List<String> words, int step, Predicate<Token> isOfTime) {
    for (String word : words) {
      boolean found = false;
      for (int i = 1; i <= REACH && !found; i++) {
        int at = from + i * step;
        found =
            at >= 0
                && at < sentence.size()
                && sentence.token(at).lemma().equals(word)
                && !isOfTime.test(sentence.token(at));
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}

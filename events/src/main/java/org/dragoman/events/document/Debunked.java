package org.dragoman.events.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "Channels claim that A met B. This claim is untrue", "… No such meeting took place": what the
 * next sentences say of it.
 */
final class Debunked {

  private static final WordLists WORDS = WordLists.bundled("status.tsv");

  private static final Set<String> CLAIMS = WORDS.of("claims");
  private static final Set<String> UNTRUE = WORDS.of("untrue");

  private static final Set<String> DENYING = WORDS.of("denying");

  /** Words before a claim told before. */
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  /** "The newspaper said": nobody who was there. */
  private static final Set<String> MEDIA = WORDS.of("media");

  private static final Set<String> MEETINGS = WordLists.bundled("occasions.tsv").of("pointed-at");

  /** "The meeting reported by the paper did not": the words between. */
  private static final int LONGEST_SOURCE = 7;

  /** "No such meeting took place". */
  private static final Set<String> HAPPENING = Set.of("take", "happen", "occur", "be", "have");

  private static final int LATEST_CLAIM = 3;

  /** The most sentences between a claim and the answer to it, or a denial and the claim. */
  private static final int LATEST_ANSWER = 3;

  private Debunked() {}

  /** Whether the sentence after this one says that the claim is wrong. */
  static boolean isIn(List<SentenceScene> scenes, SentenceScene scene) {
    int next = scene.number() + 1;
    boolean isNext = next < scenes.size() && !scene.isTitle() && isDebunking(scenes.get(next));
    return isNext || (isClaim(scene) && (isAnswered(scenes, scene) || isDenied(scenes, scene)));
  }

  /**
   * "A denied that a minister had met an envoy of B. The newspaper said …": what A has denied,
   * where both sides are told of again.
   */
  private static boolean isDenied(List<SentenceScene> scenes, SentenceScene scene) {
    int from = Math.max(0, scene.number() - LATEST_ANSWER);
    List<SentenceScene> denials =
        isDenial(scene)
            ? List.of()
            : scenes.subList(from, scene.number()).stream().filter(Debunked::isDenial).toList();
    if (denials.isEmpty()) {
      return false;
    }
    Set<Affiliation> told = sides(scene);
    return denials.stream()
        .anyMatch(denial -> sides(denial).stream().filter(told::contains).count() >= 2);
  }

  private static Set<Affiliation> sides(SentenceScene scene) {
    return scene.mentions().stream()
        .map(Mention::affiliation)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static boolean isDenial(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).lemma().equals("deny") && words.get(i).tag().startsWith("VB"))
        .anyMatch(i -> words.stream().skip(i + 1L).anyMatch(Debunked::isOfEncounter));
  }

  private static boolean isOfEncounter(Token word) {
    return MEETINGS.contains(word.lemma()) || word.lemma().equals("meet");
  }

  /** "a report that A met B", "reports about a meeting": told without being vouched for. */
  private static boolean isClaim(SentenceScene scene) {
    return scene.words().tokens().stream()
        .anyMatch(word -> CLAIMS.contains(word.lemma()) || MEDIA.contains(word.lemma()));
  }

  /** "No such meeting took place" within the next sentences. */
  private static boolean isAnswered(List<SentenceScene> scenes, SentenceScene scene) {
    int end = Math.min(scenes.size(), scene.number() + 1 + LATEST_ANSWER);
    return scenes.subList(scene.number() + 1, end).stream()
        .anyMatch(answer -> isNoSuch(answer) || isNone(answer) || isRejection(answer));
  }

  /** "A spokesman denies the report", "dismissed these claims", of what stands before. */
  private static boolean isRejection(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean isDenying =
          DENYING.contains(words.get(i).lemma())
              && words.get(i).tag().startsWith("VB")
              && POINTING.contains(words.get(i + 1).lemma())
              && CLAIMS.contains(words.get(i + 2).lemma());
      boolean isOfOther =
          i + 3 < words.size() && Set.of("of", "that", "about").contains(words.get(i + 3).lemma());
      if (isDenying && !isOfOther) {
        return true;
      }
    }
    return false;
  }

  /** "There has been no meeting", "The meeting did not take place". */
  private static boolean isNone(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    for (int i = 1; i < words.size(); i++) {
      if (!MEETINGS.contains(words.get(i).lemma())) {
        continue;
      }
      boolean isThereNone =
          words.get(i - 1).lemma().equals("no")
              && words.subList(0, i).stream().anyMatch(word -> word.tag().equals("EX"));
      int not = i + 1;
      while (not < Math.min(i + LONGEST_SOURCE, words.size()) && !isNot(words.get(not))) {
        not++;
      }
      boolean isNotHeld =
          not + 1 < words.size()
              && isNot(words.get(not))
              && Set.of("take", "happen", "occur").contains(words.get(not + 1).lemma());
      if (isThereNone || isNotHeld) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNot(Token word) {
    return word.lemma().equals("not") || word.lemma().equals("n't") || word.lemma().equals("never");
  }

  private static boolean isNoSuch(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    for (int i = 0; i + 3 < words.size(); i++) {
      boolean isNone =
          words.get(i).lemma().equals("no")
              && words.get(i + 1).lemma().equals("such")
              && words.get(i + 2).tag().startsWith("N");
      if (isNone && HAPPENING.contains(words.get(i + 3).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "This claim is untrue", "The reports were not true". */
  private static boolean isDebunking(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    for (int i = 1; i < Math.min(LATEST_CLAIM, words.size() - 2); i++) {
      boolean isSaid =
          CLAIMS.contains(words.get(i).lemma()) && words.get(i + 1).lemma().equals("be");
      if (isSaid) {
        return isUntrue(words, i + 2);
      }
      boolean isUnlike =
          CLAIMS.contains(words.get(i).lemma())
              && words.stream().skip(i + 1L).limit(3).anyMatch(w -> w.lemma().equals("correspond"))
              && words.stream().skip(i + 1L).limit(2).anyMatch(w -> w.lemma().equals("not"));
      if (isUnlike) {
        // "These reports do not correspond to reality"
        return true;
      }
    }
    return false;
  }

  private static boolean isUntrue(List<Token> words, int from) {
    boolean isNegated = false;
    for (int i = from; i < Math.min(from + LATEST_CLAIM, words.size()); i++) {
      String word = words.get(i).form().toLowerCase(Locale.ROOT);
      if (UNTRUE.contains(word) || (isNegated && word.equals("true"))) {
        return true;
      }
      isNegated |= word.equals("not") || word.equals("n't");
    }
    return false;
  }
}

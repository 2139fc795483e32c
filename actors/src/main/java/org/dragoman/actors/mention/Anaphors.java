package org.dragoman.actors.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that stand for parties named before: "he", "they", "the two", "the two sides"; in "the next
 * round" those of the last one.
 */
final class Anaphors {

  private static final Set<String> PLURAL = Set.of("they", "them");
  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "himself", "herself");

  /** The most words between the count and the occasion. */
  private static final int LONGEST_DESCRIPTION = 4;

  private final GrammarWords words;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;

  Anaphors(GrammarWords words, ActorSentence sentence, AffiliationGrammar affiliations) {
    this.words = words;
    this.sentence = sentence;
    this.affiliations = affiliations;
  }

  /** The anaphor that begins at token {@code from}. */
  Optional<ActorPhrase> at(int from) {
    String word = sentence.form(from).equals("HE") ? "" : sentence.lower(from);
    boolean isSpeaker =
        (sentence.form(from).equals("I") || sentence.form(from).equals("me"))
            && sentence.tag(from).equals("PRP");
    if (isSpeaker || PLURAL.contains(word) || SINGULAR.contains(word)) {
      return Optional.of(anaphor(from, from, PLURAL.contains(word)));
    }
    Optional<ActorPhrase> round = round(from);
    return round.isPresent() ? round : sides(from);
  }

  /** "the next round", "a third meeting", "the last general-level talks": again of the same. */
  private Optional<ActorPhrase> round(int from) {
    boolean isOfOne =
        sentence.is(from, "the") || sentence.is(from, "a") || sentence.is(from, "another");
    int count = sentence.is(from, "another") ? from : from + 1;
    boolean isFollowUp = sentence.is(count, "follow") && sentence.is(count + 2, "up");
    if (!isOfOne || !(isFollowUp || words.has("count", sentence.lower(count)))) {
      return Optional.empty();
    }
    int noun = pastModifiers(isFollowUp ? count + 3 : count + 1);
    if (!words.has("occasion", sentence.lower(noun))) {
      return Optional.empty();
    }
    int end = noun + 1;
    if (sentence.is(end, "of")) {
      int counted = pastModifiers(end + 1);
      end = words.has("occasion", sentence.lower(counted)) ? counted + 1 : end;
    }
    if (words.has("belonging", sentence.lower(end))
        || sentence.isPossessiveEnding(end)
        || isSpan(end)) {
      return Optional.empty();
    }
    return Optional.of(
        new ActorPhrase(
            List.of(
                MentionBuilder.of(sentence, Mention.Kind.ANAPHOR, from, count)
                    .plural(true)
                    .definite()
                    .body(Mention.ROUND)
                    .build()),
            count + 1));
  }

  /** "the first talks in three years", "the first meeting since 2015": that one, and no other. */
  private boolean isSpan(int from) {
    if (sentence.is(from, "since")) {
      return true;
    }
    int number = from + 1;
    boolean isInWords =
        sentence.tag(number).equals("CD") && !Character.isDigit(sentence.form(number).charAt(0));
    return sentence.is(from, "in")
        && (isInWords || words.has("span", sentence.lower(number)))
        && !sentence.isCapitalised(number);
  }

  private int pastModifiers(int from) {
    int at = from;
    while (at < from + LONGEST_DESCRIPTION
        && !words.has("occasion", sentence.lower(at))
        && !sentence.isCapitalised(at)
        && (sentence.tag(at).startsWith("JJ")
            || sentence.tag(at).startsWith("NN")
            || sentence.tag(at).equals("HYPH")
            || sentence.form(at).equals("-"))) {
      at++;
    }
    return at;
  }

  /** "the two countries", "both sides", "the sides". */
  private Optional<ActorPhrase> sides(int from) {
    boolean isBoth = sentence.is(from, "both");
    boolean isTwo = isBoth || (sentence.is(from, "the") && sentence.is(from + 1, "two"));
    int noun = isTwo && !isBoth ? from + 2 : from + 1;
    if (isTwo && !isBoth && isVerb(noun)) {
      return Optional.of(anaphor(from, from + 1, true));
    }
    if (isBoth && from == 0 && isVerb(noun)) {
      // "Both will attend the summit"
      return Optional.of(anaphor(from, from, true));
    }
    boolean areSides =
        (isTwo || sentence.is(from, "the")) && words.has("side", sentence.lower(noun));
    boolean isOwned = sentence.is(noun + 1, "of") && isStateAt(noun + 2);
    return areSides && !isOwned ? Optional.of(anaphor(from, noun, true)) : Optional.empty();
  }

  /** "the two met", "the two last met", "the two have met": nothing else is counted. */
  private boolean isVerb(int index) {
    int at = sentence.is(index, "last") || sentence.tag(index).startsWith("RB") ? index + 1 : index;
    String tag = sentence.tag(at);
    return tag.equals("VBD") || tag.equals("VBP") || tag.equals("MD");
  }

  private ActorPhrase anaphor(int first, int last, boolean isPlural) {
    return new ActorPhrase(
        List.of(
            MentionBuilder.of(sentence, Mention.Kind.ANAPHOR, first, last)
                .plural(isPlural)
                .definite()
                .build()),
        last + 1);
  }

  /** "the governments of Peru and Chile": no parties named before. */
  private boolean isStateAt(int index) {
    return affiliations.at(sentence.pastArticle(index)).isPresent();
  }
}

package org.dragoman.actors.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that stand for parties named before: "he", "they", "the two sides". */
final class Anaphors {

  private static final Set<String> PLURAL = Set.of("they", "them");
  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "himself", "herself");

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
    return sides(from);
  }

  /** "the two countries", "both sides", "the sides". */
  private Optional<ActorPhrase> sides(int from) {
    boolean isBoth = sentence.is(from, "both");
    boolean isTwo = isBoth || (sentence.is(from, "the") && sentence.is(from + 1, "two"));
    int noun = isTwo && !isBoth ? from + 2 : from + 1;
    boolean areSides =
        (isTwo || sentence.is(from, "the")) && words.has("side", sentence.lower(noun));
    boolean isOwned = sentence.is(noun + 1, "of") && isStateAt(noun + 2);
    return areSides && !isOwned ? Optional.of(anaphor(from, noun, true)) : Optional.empty();
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
    return affiliations.at(sentence.is(index, "the") ? index + 1 : index).isPresent();
  }
}

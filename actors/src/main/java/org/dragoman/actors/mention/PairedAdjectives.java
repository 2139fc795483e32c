package org.dragoman.actors.mention;

import java.util.Optional;

/** Adjectives for two states whose first half is no adjective alone: "Sino-Russian talks". */
final class PairedAdjectives {

  private final GrammarWords words;
  private final ActorSentence sentence;

  PairedAdjectives(GrammarWords words, ActorSentence sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  /** The first half that begins at a token, where a capitalised second one follows its hyphen. */
  Optional<ToldAffiliation> firstAt(int from) {
    boolean isFirst = sentence.isHyphen(from + 1) && sentence.isCapitalised(from + 2);
    return isFirst
        ? words
            .stateOfPrefix(sentence.lower(from))
            .map(
                state ->
                    new ToldAffiliation(
                        Affiliation.state(state),
                        AffiliationGrammar.Form.ADJECTIVE,
                        from,
                        from + 1,
                        false))
        : Optional.empty();
  }
}

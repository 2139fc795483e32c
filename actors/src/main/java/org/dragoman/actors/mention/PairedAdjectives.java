package org.dragoman.actors.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Adjectives for two states whose first half is no adjective alone: "Sino-Russian talks". */
final class PairedAdjectives {

  private final ActorSentence sentence;
  private final Map<String, String> states = new HashMap<>();

  PairedAdjectives(ActorLexicon lexicon, ActorSentence sentence) {
    this.sentence = sentence;
    for (String entry : lexicon.words().words("prefix")) {
      int colon = entry.indexOf(':');
      states.put(entry.substring(0, colon), entry.substring(colon + 1));
    }
  }

  /** The first half that begins at a token, where a capitalised second one follows its hyphen. */
  Optional<ToldAffiliation> firstAt(int from) {
    String state =
        sentence.isHyphen(from + 1) && sentence.isCapitalised(from + 2)
            ? states.get(sentence.lower(from))
            : null;
    return state == null
        ? Optional.empty()
        : Optional.of(
            new ToldAffiliation(
                Affiliation.state(state),
                AffiliationGrammar.Form.ADJECTIVE,
                from,
                from + 1,
                false));
  }
}

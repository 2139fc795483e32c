package org.dragoman.actors.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.state.StateName;
import org.dragoman.actors.state.States;

/**
 * "The North rejected the offer": North Korea, in a text that names Korea; elsewhere a point of the
 * compass.
 */
final class HalvesOfCountries {

  private static final Set<String> SIDES = Set.of("North", "South");

  /** The country that news names by its sides alone. */
  private static final String COUNTRY = "Korea";

  private final States states;
  private final ActorSentence sentence;

  HalvesOfCountries(States states, ActorSentence sentence) {
    this.states = states;
    this.sentence = sentence;
  }

  /** The state that the word at a token stands for; empty where it stands for none. */
  Optional<ToldAffiliation> at(int index) {
    return isSide(index) && sentence.content().contains(COUNTRY)
        ? states
            .longestMatch(Words.of(List.of(sentence.form(index), COUNTRY)), 0)
            .filter(match -> match.length() == 2)
            .map(match -> told(match.value(), index))
        : Optional.empty();
  }

  private static ToldAffiliation told(StateName name, int index) {
    return new ToldAffiliation(
        Affiliation.state(name.state().alpha3()),
        AffiliationGrammar.Form.NAME,
        index,
        index + 1,
        false);
  }

  private boolean isSide(int index) {
    return SIDES.contains(sentence.form(index))
        && sentence.is(index - 1, "the")
        && !sentence.isCapitalised(index + 1)
        && !sentence.isHyphen(index + 1)
        && !sentence.is(index + 1, "of");
  }
}

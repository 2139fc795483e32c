package org.dragoman.actors.mention;

import java.util.Optional;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.place.City;
import org.dragoman.actors.place.PlaceKind;
import org.dragoman.actors.state.StateName;

/**
 * Parts of a state that share the name of another state: Georgia in the United States. The list of
 * places has such a part as "Georgia state".
 */
final class NamesakeRegions {

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;

  NamesakeRegions(ActorLexicon lexicon, ActorSentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /**
   * The part that is meant by the name of a state at these tokens, where their neighbours say so.
   */
  Optional<City> find(Match<StateName> state, int from) {
    if (state.value().kind() != StateName.Kind.NAME) {
      return Optional.empty();
    }
    return lexicon
        .places()
        .findPlace(state.value().text() + " state")
        .filter(part -> part.kind() == PlaceKind.REGION)
        .filter(part -> isMeant(part, from, from + state.length()));
  }

  private boolean isMeant(City part, int from, int end) {
    return isHeld(from)
        || lexicon.words().has("regional-office", sentence.lower(end))
        || isBeside(part, from, end);
  }

  /** "the governor of Georgia", "the state of Georgia". */
  private boolean isHeld(int from) {
    return (sentence.is(from - 1, "of") || sentence.is(from - 1, "from"))
        && lexicon.words().has("regional-office", sentence.lower(from - 2));
  }

  /** "Atlanta, Georgia", "North Carolina, Georgia and Tennessee". */
  private boolean isBeside(City part, int from, int end) {
    return (isSeparator(from - 1) && isOther(part, from - 2, true))
        || (isSeparator(end) && isOther(part, end + 1, false));
  }

  private boolean isSeparator(int index) {
    return sentence.is(index, ",") || sentence.is(index, "and") || sentence.is(index, "or");
  }

  /** Whether another part or a city of the same state ends, or begins, at a token. */
  private boolean isOther(City part, int at, boolean isEnd) {
    int first = isEnd ? Math.max(0, at - 2) : at;
    for (int start = first; start <= at && start < sentence.size(); start++) {
      Optional<Match<City>> found = lexicon.places().longestMatch(sentence.words(), start);
      boolean isWhole = found.isPresent() && (!isEnd || start + found.get().length() == at + 1);
      if (isWhole && isNeighbour(found.get().value(), part, isEnd)) {
        return true;
      }
    }
    return false;
  }

  /** A city stands before its state's name, a list of parts may go on to either side. */
  private static boolean isNeighbour(City other, City part, boolean isBefore) {
    return other.state().equals(part.state())
        && !other.ambiguous()
        && (isBefore || other.kind() == PlaceKind.REGION);
  }
}

package org.dragoman.actors.mention;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.place.City;
import org.dragoman.actors.place.PlaceKind;
import org.dragoman.actors.place.Places;
import org.dragoman.actors.state.StateName;
import org.dragoman.text.Sentence;

/**
 * Parts of a state that share the name of another state: Georgia in the United States. The list of
 * places has such a part as "Georgia state".
 */
public final class NamesakeRegions {

  /** How far before the name a list of its cities may begin. */
  private static final int LIST = 8;

  private final Places places;
  private final GrammarWords grammar;

  /** With the parts that the list of places has. */
  public NamesakeRegions(Places places, GrammarWords grammar) {
    this.places = places;
    this.grammar = grammar;
  }

  /**
   * The part that is meant by the name of a state, where its neighbours say so.
   *
   * @param state the name of the state
   * @param from its first token
   * @param words the tokens of the sentence, made ready
   */
  public Optional<City> find(Match<StateName> state, Sentence sentence, Words words, int from) {
    if (state.value().kind() != StateName.Kind.NAME) {
      return Optional.empty();
    }
    return places
        .findPlace(state.value().text() + " state")
        .filter(part -> part.kind() == PlaceKind.REGION)
        .filter(
            part ->
                new Beside(part, state.value().state().alpha3(), sentence, words)
                    .isMeant(from, from + state.length()));
  }

  /** What stands beside the name in its sentence. */
  private final class Beside {

    private final City part;
    private final String state;
    private final Sentence sentence;
    private final Words words;

    Beside(City part, String state, Sentence sentence, Words words) {
      this.part = part;
      this.state = state;
      this.sentence = sentence;
      this.words = words;
    }

    boolean isMeant(int from, int end) {
      return isHeld(from)
          || grammar.has("regional-office", lower(end))
          || (isSeparator(from - 1) && (isOther(from - 2, true) || isBehindList(from - 2)))
          || (isSeparator(end) && isOther(end + 1, false));
    }

    /** "the governor of Georgia", "the state of Georgia". */
    private boolean isHeld(int from) {
      return (lower(from - 1).equals("of") || lower(from - 1).equals("from"))
          && grammar.has("regional-office", lower(from - 2));
    }

    /**
     * "Atlanta, Georgia", "North Carolina, Georgia and Tennessee": whether another part or a city
     * of the same state ends, or begins, at a token.
     */
    private boolean isOther(int at, boolean isEnd) {
      int first = isEnd ? Math.max(0, at - 2) : at;
      for (int start = first; start <= at && start < sentence.size(); start++) {
        Optional<Match<City>> found = places.longestMatch(words, start);
        boolean isWhole = found.isPresent() && (!isEnd || start + found.get().length() == at + 1);
        if (isWhole && isNeighbour(found.get().value(), isEnd)) {
          return true;
        }
      }
      return false;
    }

    /** "Atlanta and Clarkston, Georgia": a city of the one state in the list, none of the other. */
    private boolean isBehindList(int last) {
      boolean isOne = false;
      for (int at = last; at >= 0 && last - at < LIST && isOfList(at); at--) {
        Optional<City> city = places.longestMatch(words, at).map(Match::value);
        if (city.filter(found -> found.state().equals(state)).isPresent()) {
          return false;
        }
        isOne |= city.filter(found -> isNeighbour(found, true)).isPresent();
      }
      return isOne;
    }

    private boolean isOfList(int at) {
      return isSeparator(at) || sentence.token(at).tag().startsWith("NNP");
    }

    /** A city stands before its state's name, a list of parts may go on to either side. */
    private boolean isNeighbour(City other, boolean isBefore) {
      return other.state().equals(part.state())
          && !other.ambiguous()
          && (isBefore || other.kind() == PlaceKind.REGION);
    }

    private boolean isSeparator(int index) {
      String word = lower(index);
      return word.equals(",") || word.equals("and") || word.equals("or");
    }

    private String lower(int index) {
      return index >= 0 && index < sentence.size()
          ? sentence.token(index).form().toLowerCase(Locale.ROOT)
          : "";
    }
  }
}

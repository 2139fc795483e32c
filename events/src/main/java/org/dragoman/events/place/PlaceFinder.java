package org.dragoman.events.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.mention.NamesakeRegions;
import org.dragoman.actors.place.City;
import org.dragoman.actors.place.PlaceKind;
import org.dragoman.actors.place.Places;
import org.dragoman.actors.state.Regions;
import org.dragoman.actors.state.StateName;
import org.dragoman.actors.state.States;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/** Finds states, cities, regions and venues in a sentence. */
public final class PlaceFinder {

  private static final Set<String> AIRPORTS = Set.of("airport", "airfield", "airbase");

  /** Words behind a place's name that belong to it: "the Azores Islands", "Hunan province". */
  private static final Set<String> KINDS =
      Set.of(
          "island", "archipelago", "peninsula", "province", "governorate", "oblast", "prefecture");

  /** Words between a city and the end of its airport's name. */
  private static final int LONGEST_AIRPORT = 5;

  private final States states;
  private final Places places;
  private final Regions regions;
  private final NamesakeRegions namesakes;

  /** With the places of a lexicon. */
  public PlaceFinder(ActorLexicon lexicon) {
    this.states = lexicon.states();
    this.places = lexicon.places();
    this.regions = lexicon.regions();
    this.namesakes = new NamesakeRegions(lexicon.places(), lexicon.words());
  }

  /** The places of a sentence in their order. */
  public List<PlaceMention> find(String content, Sentence sentence) {
    Words words = Words.of(sentence.tokens().stream().map(Token::form).toList());
    List<PlaceMention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<PlaceMention> place = at(content, sentence, words, at);
      if (place.isPresent()) {
        found.add(place.get());
        at = place.get().last() + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  private Optional<PlaceMention> at(String content, Sentence sentence, Words words, int from) {
    Optional<Match<StateName>> name = states.longestMatch(words, from);
    Optional<PlaceMention> capital =
        name.flatMap(match -> capitalOf(content, sentence, match, from));
    if (capital.isPresent()) {
      return capital;
    }
    Optional<Match<StateName>> state = name.filter(match -> isPlace(match.value().kind()));
    Optional<Match<City>> city = places.longestMatch(words, from);
    int stateLength = state.map(Match::length).orElse(0);
    int cityLength = city.map(Match::length).orElse(0);
    boolean isRegion = regions.hold(words, from, Math.max(stateLength, cityLength));
    if (isRegion || (stateLength == 0 && cityLength == 0)) {
      return Optional.empty();
    }
    boolean isState = stateLength >= cityLength;
    int last = endOfName(sentence, from + (isState ? stateLength : cityLength)) - 1;
    Span span = new Span(sentence.token(from).span().start(), sentence.token(last).span().end());
    String country =
        isState
            ? namesake(sentence, words, state.orElseThrow(), from)
            : stateBehind(sentence, words, last).orElse(city.orElseThrow().value().state());
    boolean isWhole =
        isState
            && state.orElseThrow().value().kind() != StateName.Kind.CAPITAL
            && state.orElseThrow().value().kind() != StateName.Kind.METONYM;
    return Optional.of(new PlaceMention(span.of(content), country, from, last, span, isWhole));
  }

  /** "Oslo Gardermoen Airport", "the Azores Islands": past what bears the place in its name. */
  private static int endOfName(Sentence sentence, int behind) {
    if (behind < sentence.size()
        && KINDS.contains(sentence.token(behind).lemma().toLowerCase(Locale.ROOT))) {
      return behind + 1;
    }
    for (int at = behind; at < Math.min(behind + LONGEST_AIRPORT, sentence.size()); at++) {
      Token word = sentence.token(at);
      if (AIRPORTS.contains(word.lemma().toLowerCase(Locale.ROOT))) {
        return at + 1;
      }
      if (!word.tag().startsWith("NNP")) {
        return behind;
      }
    }
    return behind;
  }

  /** "the Turkish capital". */
  private static Optional<PlaceMention> capitalOf(
      String content, Sentence sentence, Match<StateName> state, int from) {
    int last = from + state.length();
    boolean isCapital =
        state.value().kind() == StateName.Kind.ADJECTIVE
            && last < sentence.size()
            && sentence.token(last).form().equals("capital");
    if (!isCapital) {
      return Optional.empty();
    }
    Span span = new Span(sentence.token(from).span().start(), sentence.token(last).span().end());
    String country = state.value().state().alpha3();
    return Optional.of(new PlaceMention(span.of(content), country, from, last, span, false));
  }

  /** "Brest, France": the state behind the comma tells which of two cities it is. */
  private Optional<String> stateBehind(Sentence sentence, Words words, int city) {
    boolean isParted = city + 2 < sentence.size() && sentence.token(city + 1).form().equals(",");
    if (!isParted) {
      return Optional.empty();
    }
    boolean isList =
        sentence.tokens().stream()
            .skip(city + 2)
            .limit(6)
            .anyMatch(token -> token.form().equals("and") || token.form().equals("or"));
    Optional<String> region =
        places
            .longestMatch(words, city + 2)
            .map(Match::value)
            .filter(place -> place.kind() == PlaceKind.REGION)
            .map(City::state);
    return region.isPresent() || isList
        ? region
        : states
            .longestMatch(words, city + 2)
            .filter(match -> match.value().kind() == StateName.Kind.NAME)
            .map(match -> namesake(sentence, words, match, city + 2));
  }

  /** Whose the place is: a state's, or that of the part of another state that shares its name. */
  private String namesake(Sentence sentence, Words words, Match<StateName> state, int from) {
    return namesakes
        .find(state, sentence, words, from)
        .map(City::state)
        .orElse(state.value().state().alpha3());
  }

  private static boolean isPlace(StateName.Kind kind) {
    return switch (kind) {
      case NAME, FORMER, CAPITAL, METONYM -> true;
      case ADJECTIVE, PEOPLE -> false;
    };
  }
}

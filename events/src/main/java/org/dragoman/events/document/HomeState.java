package org.dragoman.events.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.place.City;
import org.dragoman.actors.state.State;
import org.dragoman.events.attribution.MediaNames;
import org.dragoman.text.Document;
import org.dragoman.text.en.SentenceSplitter;

/**
 * The state that a report is at home in, told by its outlet ("Kathmandu Post", "example.co.uk") or
 * its dateline ("BEIJING (Agency) -").
 */
final class HomeState {

  /** "ANSA English": the language of a service. */
  private static final Pattern LANGUAGE = Pattern.compile("(?<=\\S) (?:in )?English$");

  private static final Pattern DOMAIN = Pattern.compile("\\.(\\p{Lower}{2})$");

  private static final Pattern BEFORE_COLON = Pattern.compile("(\\p{Lu}[\\p{Lu} .'-]{2,30}):\\s");

  /** Domains of states that outlets of anywhere use. */
  private static final Set<String> COMMON_DOMAINS =
      Set.of("tv", "io", "co", "me", "ai", "fm", "cc", "to", "ly", "eu", "tk", "ws", "la", "gg");

  private final ActorLexicon lexicon;
  private final MediaNames media;

  HomeState(ActorLexicon lexicon, MediaNames media) {
    this.lexicon = lexicon;
    this.media = media;
  }

  /** A collection of bullets from many outlets is at home nowhere. */
  Optional<String> ofOutlet(String outlet) {
    if (outlet.startsWith("Wikipedia")) {
      return Optional.empty();
    }
    Optional<String> agency = media.findHome(outlet.strip());
    if (agency.isPresent()) {
      return agency;
    }
    Optional<String> named = named(LANGUAGE.matcher(outlet).replaceFirst(""));
    return named.isPresent() ? named : ofDomain(outlet);
  }

  Optional<String> ofDateline(Document document) {
    return new SentenceSplitter()
        .dateline(document)
        .map(line -> line.of(document.content()))
        .or(() -> placeBeforeColon(document.text()))
        .flatMap(line -> named(titleCase(line)));
  }

  /** "ISLAMABAD: The minister said": the place, if it is one. */
  private static Optional<String> placeBeforeColon(String text) {
    Matcher place = BEFORE_COLON.matcher(text);
    return place.lookingAt() ? Optional.of(place.group(1)) : Optional.empty();
  }

  private Optional<String> named(String words) {
    Words atoms = Words.of(List.of(words.split("[\\s.,/()]+")));
    for (int i = 0; i < atoms.size(); i++) {
      int at = i;
      Optional<String> state =
          lexicon
              .states()
              .longestMatch(atoms, at)
              .map(match -> match.value().state().alpha3())
              .or(() -> cityAt(atoms, at));
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private Optional<String> cityAt(Words atoms, int index) {
    return lexicon
        .places()
        .longestMatch(atoms, index)
        .map(match -> match.value())
        .filter(city -> !city.ambiguous())
        .map(City::state);
  }

  private Optional<String> ofDomain(String outlet) {
    Matcher domain = DOMAIN.matcher(outlet.toLowerCase(Locale.ROOT));
    if (!domain.find() || COMMON_DOMAINS.contains(domain.group(1))) {
      return Optional.empty();
    }
    String code = domain.group(1).equals("uk") ? "gb" : domain.group(1);
    return lexicon.states().listStates().stream()
        .filter(state -> state.alpha2().toLowerCase(Locale.ROOT).equals(code))
        .map(State::alpha3)
        .findFirst();
  }

  private static String titleCase(String words) {
    StringBuilder cased = new StringBuilder(words.length());
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      cased.append(inWord ? Character.toLowerCase(c) : c);
      inWord = Character.isLetter(c);
    }
    return cased.toString();
  }
}

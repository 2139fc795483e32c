package org.dragoman.events.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.state.StateName;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Whose voice a document is: a government's own release, or a report.
 *
 * @param isOfficial whether it is a release of a government or organisation
 * @param home the alpha-3 code of the state that speaks; null when none does
 */
record OutletSource(boolean isOfficial, @Nullable String home) {

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "\\b(?:ministry|department of state|state department|white house|kremlin|president of|presidency|prime minister|government|embassy|foreign office|chancellery|cabinet office|downing street|elysee|élysée|office of the|gov\\.|\\.gov|mfa|department of)\\b",
          Pattern.CASE_INSENSITIVE);

  static OutletSource of(Document document, ActorLexicon lexicon) {
    String outlet = document.outlet();
    if (outlet == null) {
      return new OutletSource(false, null);
    }
    boolean isOfficial = OFFICIAL.matcher(outlet).find();
    return new OutletSource(isOfficial, isOfficial ? state(outlet, lexicon).orElse(null) : null);
  }

  private static Optional<String> state(String outlet, ActorLexicon lexicon) {
    Words words = Words.of(java.util.List.of(outlet.split("[\\s.,/]+")));
    for (int i = 0; i < words.size(); i++) {
      Optional<Match<StateName>> match = lexicon.states().longestMatch(words, i);
      if (match.isPresent()) {
        return Optional.of(match.get().value().state().alpha3());
      }
    }
    String lower = outlet.toLowerCase(Locale.ROOT);
    if (lower.contains("white house")
        || lower.contains("state.gov")
        || lower.contains("state department")
        || lower.contains("department of state")) {
      return Optional.of("USA");
    }
    return Optional.empty();
  }
}

package org.dragoman.record.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.state.StateName;
import org.dragoman.actors.state.States;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What sort of source a document is.
 *
 * @param kind a side's own text, an agency's story, an outlet's, or a row of a data set
 * @param speaksFor the side whose own text it is; null for all others
 */
public record Source(SourceClass kind, @Nullable Side speaksFor) {

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "\\b(?:ministry|department of state|state department|white house|kremlin|president of"
              + "|presidency|prime minister|government|embassy|foreign office|chancellery|cabinet"
              + " office|downing street|elysee|office of the|department of|secretariat)\\b|\\bmfa\\b"
              + "|(?:^|\\.)gov(?:\\.|$)|\\.mil$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AGENCY =
      Pattern.compile(
          "\\b(?:reuters|associated press|ap|afp|agence france-presse|dpa|efe|ansa|tass|ria"
              + "(?: novosti)?|interfax|xinhua|kyodo|yonhap|anadolu(?: agency)?|apa|azertac|turan"
              + "|irna|pti|bernama|antara|ians|upi|ukrinform|belta|armenpress|kazinform|wafa|sana"
              + "|spa|wam|qna|kuna|petra|news agency|tanjug|ctk|pap|lusa|agerpres|bta)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> DATA_SETS = Set.of("gdelt", "icews", "polecat", "plover");

  private static final class Lists {
    private static final States STATES = States.load();
  }

  /** What sort of source {@code document} is, by its outlet and address. */
  public static Source of(Document document) {
    String outlet = document.outlet();
    String url = document.url();
    if (outlet == null) {
      return official(host(url)).orElse(new Source(SourceClass.OUTLET, null));
    }
    String lower = outlet.toLowerCase(Locale.ROOT);
    if (DATA_SETS.contains(lower.split("[ /]", 2)[0])) {
      return new Source(SourceClass.DATASET, null);
    }
    if (AGENCY.matcher(outlet).find()) {
      return new Source(SourceClass.AGENCY, null);
    }
    return official(outlet)
        .or(() -> official(host(url)).filter(source -> outlet.contains(".")))
        .orElse(new Source(SourceClass.OUTLET, null));
  }

  private static Optional<Source> official(String name) {
    if (!OFFICIAL.matcher(org.dragoman.actors.data.Folding.fold(name)).find()) {
      return Optional.empty();
    }
    return side(name).map(side -> new Source(SourceClass.READOUT, side));
  }

  private static Optional<Side> side(String name) {
    Words words = Words.of(java.util.List.of(name.split("[\\s.,/]+")));
    for (int i = 0; i < words.size(); i++) {
      Optional<Match<StateName>> match = Lists.STATES.longestMatch(words, i);
      if (match.isPresent()) {
        return Optional.of(Side.state(match.get().value().state().alpha3()));
      }
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isAmerican =
        lower.contains("white house")
            || lower.contains("state.gov")
            || lower.contains("whitehouse.gov")
            || lower.contains("department of state")
            || lower.contains("state department");
    if (isAmerican) {
      return Optional.of(Side.state("USA"));
    }
    return lower.contains("kremlin") ? Optional.of(Side.state("RUS")) : byDomain(lower);
  }

  /** The state of a country's domain, such as {@code mfa.gov.tr}. */
  private static Optional<Side> byDomain(String host) {
    int dot = host.lastIndexOf('.');
    if (dot < 0 || host.length() - dot != 3 || host.contains(" ")) {
      return Optional.empty();
    }
    String alpha2 = host.substring(dot + 1).toUpperCase(Locale.ROOT);
    try {
      return Optional.of(Side.state(new Locale("", alpha2).getISO3Country()));
    } catch (java.util.MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static String host(@Nullable String url) {
    if (url == null) {
      return "";
    }
    int start = url.indexOf("://");
    String rest = start < 0 ? url : url.substring(start + 3);
    int end = rest.indexOf('/');
    return end < 0 ? rest : rest.substring(0, end);
  }
}

package org.dragoman.events.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.actors.coreference.Voice;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.office.Office;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.OrganizationKind;
import org.dragoman.events.attribution.MediaNames;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Whose voice a document is: a government's own release, or a report.
 *
 * @param isOfficial whether it is a release of a government or organisation
 * @param isJoint whether all its parties speak: a joint statement
 * @param home the alpha-3 code of the state whose officials it names without saying so: of the
 *     government that speaks, else of the outlet or the dateline; null when not known
 * @param office the office that speaks ("Prime Minister of Australia"); null when none is named
 * @param body the organisation that speaks, by its short name; null when none does
 */
record OutletSource(
    boolean isOfficial,
    boolean isJoint,
    @Nullable String home,
    @Nullable String office,
    @Nullable String body) {

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "\\b(?:ministry|department of state|state department|white house|kremlin|president of|presidency|presidential|prime minister|foreign minister|minister (?:for|of)|secretary of state for|government|embassy|foreign office|foreign, commonwealth|external action|spokesperson for|chancellery|cabinet office|downing street|fcdo|elysee|élysée|office of the|executive office|information office|press service|press office|public relations|royal house|royal court|royal household|royal palace|hashemite court|state house|holy see|secretariat|gov\\.|\\.gov|mfa|department of)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Houses whose releases are their master's. */
  private static final Map<String, String> HOUSES =
      Map.of(
          "white house", "president",
          "kremlin", "president",
          "élysée", "president",
          "elysee", "president",
          "blue house", "president",
          "downing street", "prime minister");

  private static final Pattern READOUT =
      Pattern.compile("^readout\\b|: readout$", Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINT =
      Pattern.compile(
          "\\bjoint (?:statement|declaration|communiqu|readout|press)|\\bleaders['’]? statement",
          Pattern.CASE_INSENSITIVE);

  static OutletSource of(Document document, ActorLexicon lexicon, MediaNames media) {
    String outlet = document.outlet() == null ? "" : document.outlet();
    String title = document.title().strip();
    // A collection of bullets is nobody's voice, whatever source a bullet names.
    boolean isCollection = outlet.startsWith("Wikipedia");
    Optional<Organization> body = isCollection ? Optional.empty() : body(outlet, lexicon);
    boolean isOfficial =
        body.isPresent()
            || (!isCollection && OFFICIAL.matcher(outlet).find())
            || READOUT.matcher(title).find();
    boolean isJoint = isOfficial && JOINT.matcher(title).find();
    HomeState states = new HomeState(lexicon, media);
    Optional<String> home =
        american(outlet)
            .or(() -> states.ofOutlet(outlet))
            .or(() -> isOfficial ? Optional.empty() : states.ofDateline(document));
    String office =
        isOfficial ? body.map(OutletSource::head).orElse(office(outlet, lexicon)) : null;
    return new OutletSource(
        isOfficial,
        isJoint,
        body.isPresent() ? null : home.orElse(null),
        office,
        body.map(lexicon::affiliation).map(Affiliation::organization).orElse(null));
  }

  /** For whom the document speaks, and whom "I" means in it. */
  Voice voice() {
    Affiliation speaker = body == null ? null : Affiliation.organization(body);
    return new Voice(home, isOfficial && !isJoint, office, speaker);
  }

  /** The organisation of states that an outlet is named after: "NATO", "UN Spokesperson". */
  private static Optional<Organization> body(String outlet, ActorLexicon lexicon) {
    Words words = words(outlet);
    int first = outlet.toLowerCase(Locale.ROOT).startsWith("the ") ? 1 : 0;
    return lexicon
        .organizations()
        .longestMatch(words, first)
        .map(match -> match.value().organization())
        .filter(organization -> organization.kind() == OrganizationKind.IGO)
        .filter(organization -> !outlet.toLowerCase(Locale.ROOT).contains("news"));
  }

  private static Words words(String outlet) {
    return Words.of(List.of(outlet.split("[\\s,:;]+")));
  }

  private static @Nullable String head(Organization body) {
    return body.heads().isEmpty() ? null : body.heads().get(0);
  }

  /** The office that an outlet is named after from its first word on, or the house of one. */
  private static @Nullable String office(String outlet, ActorLexicon lexicon) {
    String lower = outlet.toLowerCase(Locale.ROOT);
    Optional<String> house =
        HOUSES.entrySet().stream()
            .filter(entry -> lower.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (house.isPresent()) {
      return house.get();
    }
    return lexicon
        .offices()
        .longestMatch(words(outlet), 0)
        .map(match -> match.value().office())
        .filter(office -> office.kind() == OfficeKind.OFFICE)
        .map(Office::name)
        .orElse(null);
  }

  private static Optional<String> american(String outlet) {
    String lower = outlet.toLowerCase(Locale.ROOT);
    boolean isAmerican =
        lower.contains("white house")
            || lower.contains("state.gov")
            || lower.contains("state department")
            || lower.equals("department of state")
            || lower.contains("us department of state");
    return isAmerican ? Optional.of("USA") : Optional.empty();
  }
}

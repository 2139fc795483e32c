package org.dragoman.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.StateName;
import org.dragoman.actors.state.States;
import org.dragoman.record.Side;

/** The English names of sides, and the sides that a name stands for. */
public final class SideNames {

  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "ARE", "BHS", "CAF", "COD", "COG", "COM", "DOM", "GBR", "GMB", "MDV", "MHL", "NLD", "PHL",
          "SLB", "SYC", "USA", "VAT");

  /** How a newspaper writes it before an office, where the adjective is another or none. */
  private static final Map<String, String> BEFORE_OFFICE =
      Map.of(
          "COK", "Cook Islands",
          "HKG", "Hong Kong",
          "LIE", "Liechtenstein",
          "MKD", "North Macedonian",
          "NZL", "New Zealand",
          "SAU", "Saudi",
          "SLB", "Solomon Islands",
          "VAT", "Vatican");

  private static final Set<String> BARE_ORGANIZATIONS =
      Set.of(
          "NATO",
          "ASEAN",
          "BRICS",
          "CARICOM",
          "ECOWAS",
          "MERCOSUR",
          "UNESCO",
          "UNICEF",
          "OPEC",
          "APEC",
          "AUKUS",
          "UNHCR",
          "UNRWA",
          "Hamas",
          "Hezbollah");

  private final States states;
  private final Organizations organizations;
  private final Map<String, String> adjectives = new HashMap<>();

  public SideNames(States states, Organizations organizations) {
    this.states = states;
    this.organizations = organizations;
    for (StateName name : states.listNames()) {
      if (name.kind() == StateName.Kind.ADJECTIVE) {
        adjectives.putIfAbsent(name.state().alpha3(), name.text());
      }
    }
  }

  /** The names of the bundled lists. */
  public static SideNames load() {
    return new SideNames(States.load(), Organizations.load());
  }

  /** {@code Türkiye}, {@code NATO}. */
  public String name(Side side) {
    return side.isState()
        ? states.findState(side.code()).map(State::name).orElse(side.code())
        : side.name();
  }

  /** As it stands in a sentence: {@code the United States}, {@code NATO}, {@code the EU}. */
  public String inSentence(Side side) {
    if (side.isState()) {
      return WITH_ARTICLE.contains(side.code()) ? "the " + name(side) : name(side);
    }
    boolean isBare = BARE_ORGANIZATIONS.contains(side.name()) || !isOrganizationOfStates(side);
    return isBare ? side.name() : "the " + side.name();
  }

  /** {@code Turkish}; a name where there is no adjective. */
  public String adjective(Side side) {
    String code = side.code();
    return side.isState()
        ? BEFORE_OFFICE.getOrDefault(code, adjectives.getOrDefault(code, name(side)))
        : side.name();
  }

  /** {@code an Iranian delegation}. */
  public String withArticle(String words) {
    return ("AEIOUaeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  /** The side of a code (TUR), of an organisation's short name, or of any of their names. */
  public Optional<Side> find(String words) {
    String trimmed = words.strip();
    if (trimmed.startsWith("org:") && trimmed.length() > 4) {
      return Optional.of(new Side(trimmed));
    }
    String upper = trimmed.toUpperCase(java.util.Locale.ROOT);
    if (states.findState(upper).isPresent()) {
      return Optional.of(Side.state(upper));
    }
    for (String form : List.of(trimmed, capitalized(trimmed), upper)) {
      Optional<Side> state =
          states
              .findName(form)
              .filter(name -> name.kind() != StateName.Kind.PEOPLE)
              .map(name -> Side.state(name.state().alpha3()));
      Optional<Side> found =
          state.or(
              () ->
                  organizations
                      .findOrganization(form)
                      .map(organization -> Side.organization(organization.name())));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The word that stands for a state, of whichever kind. */
  public Optional<StateName> findWord(String word) {
    return states.findName(word);
  }

  /** What the list of organisations has on a side. */
  public Optional<Organization> findOrganization(Side side) {
    return side.isState() ? Optional.empty() : organizations.findOrganization(side.name());
  }

  private boolean isOrganizationOfStates(Side side) {
    return findOrganization(side)
        .filter(organization -> organization.kind().isOfStates())
        .isPresent();
  }

  private static String capitalized(String words) {
    StringBuilder capitalized = new StringBuilder(words.length());
    boolean isStart = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      capitalized.append(isStart ? Character.toUpperCase(c) : Character.toLowerCase(c));
      isStart = c == ' ' || c == '-';
    }
    return capitalized.toString();
  }
}

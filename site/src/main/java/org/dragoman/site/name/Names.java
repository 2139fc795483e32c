package org.dragoman.site.name;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** Names of states and organisations, and where their pages stand. */
@Component
public final class Names {

  private static final String ORGANIZATION = "org:";

  private final States states = States.load();
  private final SideIndex index;
  private final List<State> byName =
      states.listStates().stream().sorted(Comparator.comparing(State::name)).toList();

  private final String choices =
      byName.stream()
          .map(state -> "<option value=\"" + HtmlUtils.htmlEscape(state.name()) + "\"></option>")
          .collect(Collectors.joining());

  Names(Organizations organizations) {
    this.index = new SideIndex(states, organizations);
  }

  /** {@code Türkiye}, {@code NATO}. */
  public String of(Side side) {
    return side.isState() ? state(side.code()) : side.name();
  }

  /** The name of the state of that alpha-3 code; the code where it is none; empty for null. */
  public String state(@Nullable String alpha3) {
    return alpha3 == null ? "" : states.findState(alpha3).map(State::name).orElse(alpha3);
  }

  /** The state of that alpha-3 code. */
  public Optional<State> findState(String alpha3) {
    return states.findState(alpha3);
  }

  /** All states, by name. */
  public List<State> listStates() {
    return byName;
  }

  /** All states as choices of a form, in HTML: two hundred rows that are the same on every page. */
  public String choices() {
    return choices;
  }

  /** The sides' names, joined by an en dash. */
  public String of(Collection<Side> sides) {
    return String.join(" – ", sides.stream().map(this::of).toList());
  }

  /** Where the page of a side stands. */
  public String href(Side side) {
    return (side.isState() ? "/states/" : "/organisations/") + segment(side.name());
  }

  /** Where the page of two sides stands. */
  public String href(Side one, Side other) {
    boolean isInOrder = one.compareTo(other) <= 0;
    Side first = isInOrder ? one : other;
    Side second = isInOrder ? other : one;
    return "/dyads/" + segment(first.code()) + "/" + segment(second.code());
  }

  /** A word as a part of an address. */
  public static String segment(String word) {
    return UriUtils.encodePathSegment(word, StandardCharsets.UTF_8);
  }

  /**
   * The side that people mean by a code ({@code tur}, {@code TR}) or a name; {@code org:NATO} is
   * taken as it is.
   */
  public Optional<Side> find(String words) {
    String stripped = words.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    if (stripped.regionMatches(true, 0, ORGANIZATION, 0, ORGANIZATION.length())) {
      String name = stripped.substring(ORGANIZATION.length());
      return name.isBlank() ? Optional.empty() : Optional.of(Side.organization(name));
    }
    return index.find(stripped);
  }

  /** The side that people mean where a state is asked for. */
  public Optional<Side> findAmongStates(String words) {
    return index.findState(words);
  }

  /** The side that people mean where an organisation is asked for. */
  public Optional<Side> findAmongOrganizations(String words) {
    return index.findOrganization(words);
  }

  /** The sides whose names are nearly these words, the nearest first; a handful at most. */
  public List<Side> near(String words) {
    return index.near(words);
  }
}

package org.dragoman.site.name;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.StateName;
import org.dragoman.actors.state.States;
import org.dragoman.record.Side;

/**
 * The sides that people mean by a code or a name, however they write it: {@code TUR}, {@code tr},
 * {@code turkiye}, {@code the European Union}.
 */
final class SideIndex {

  private static final int MOST_NEAR = 5;

  private final Map<String, Side> codes = new LinkedHashMap<>();
  private final Map<String, Side> shortCodes = new LinkedHashMap<>();
  private final Map<String, Side> states = new LinkedHashMap<>();
  private final Map<String, Side> organizations = new LinkedHashMap<>();

  SideIndex(States states, Organizations organizations) {
    for (State state : states.listStates()) {
      codes.put(FoldedName.of(state.alpha3()), Side.state(state.alpha3()));
      shortCodes.put(FoldedName.of(state.alpha2()), Side.state(state.alpha3()));
    }
    // A palace or a quarter is a word of newspapers for a state, not its name.
    states.listNames().stream()
        .filter(name -> name.kind() != StateName.Kind.METONYM)
        .sorted(Comparator.comparing(StateName::kind))
        .forEach(name -> add(name.text(), Side.state(name.state().alpha3()), this.states));
    for (Organization organization : organizations.listOrganizations()) {
      add(organization.name(), Side.organization(organization.name()), this.organizations);
    }
    for (Organization organization : organizations.listOrganizations()) {
      for (String name : organization.names()) {
        add(name, Side.organization(organization.name()), this.organizations);
      }
    }
  }

  private static void add(String name, Side side, Map<String, Side> to) {
    to.putIfAbsent(FoldedName.of(name), side);
  }

  /**
   * The side of that name; two letters are an organisation's name before they are a state's code.
   */
  Optional<Side> find(String words) {
    return first(words, List.of(codes, states, organizations, shortCodes));
  }

  /** The side of that name where a state is asked for. */
  Optional<Side> findState(String words) {
    return first(words, List.of(codes, shortCodes, states, organizations));
  }

  /** The side of that name where an organisation is asked for. */
  Optional<Side> findOrganization(String words) {
    return first(words, List.of(organizations, codes, states, shortCodes));
  }

  private static Optional<Side> first(String words, List<Map<String, Side>> lists) {
    String folded = FoldedName.of(words);
    return lists.stream()
        .flatMap(list -> Optional.ofNullable(list.get(folded)).stream())
        .findFirst();
  }

  /** The sides whose names are nearly these words, the nearest first; a handful at most. */
  List<Side> near(String words) {
    NearName asked = new NearName(FoldedName.of(words));
    return Stream.of(states, organizations)
        .flatMap(list -> list.entrySet().stream())
        .map(entry -> Map.entry(asked.distance(entry.getKey()), entry.getValue()))
        .filter(entry -> entry.getKey() < NearName.FAR)
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .distinct()
        .limit(MOST_NEAR)
        .toList();
  }
}

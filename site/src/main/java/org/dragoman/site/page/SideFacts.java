package org.dragoman.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.State;
import org.dragoman.record.Side;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the lists know of a side, apart from the record: names, codes, seat. */
@Component
final class SideFacts {

  private final Words words;
  private final Organizations organizations;

  SideFacts(Words words, Organizations organizations) {
    this.words = words;
    this.organizations = organizations;
  }

  /**
   * A fact.
   *
   * @param label what it is
   * @param value the fact
   * @param href the page of what it names; null for none
   */
  record Fact(String label, String value, @Nullable String href) {}

  /** The facts of a side; empty where the lists do not know it. */
  List<Fact> of(Side side) {
    return side.isState()
        ? words.names().findState(side.code()).map(this::state).orElse(List.of())
        : organizations.findOrganization(side.name()).map(this::organization).orElse(List.of());
  }

  private List<Fact> state(State state) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "capital", state.capitals().stream().findFirst().orElse(""));
    add(facts, "codes", state.alpha3() + ", " + state.alpha2());
    Integer cow = state.cowCode();
    add(facts, "cow", cow == null ? "" : cow.toString());
    return facts;
  }

  private List<Fact> organization(Organization organization) {
    List<Fact> facts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    add(
        facts,
        "names",
        organization.names().stream()
            .filter(name -> !name.equals(organization.name()))
            .filter(name -> seen.add(name.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", ")));
    add(facts, "kind", words.say("organizationkind." + organization.kind().wire()));
    Names names = words.names();
    String seat = organization.seat();
    if (seat != null) {
      Side state = Side.state(seat);
      facts.add(new Fact(words.say("side.seat"), names.of(state), names.href(state)));
    }
    String parent = organization.parent();
    if (parent != null) {
      facts.add(new Fact(words.say("side.parent"), parent, names.href(Side.organization(parent))));
    }
    return facts;
  }

  private void add(List<Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(words.say("side." + key), value, null));
    }
  }
}

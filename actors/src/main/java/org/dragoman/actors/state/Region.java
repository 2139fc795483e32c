package org.dragoman.actors.state;

import java.util.List;

/**
 * A part of the world or a group of states that news names together: no party of its own.
 *
 * @param name its English name
 * @param names the words for it, adjectives among them
 * @param members the alpha-3 codes of its states where a group of states is meant; else empty
 */
public record Region(String name, List<String> names, List<String> members) {

  /** Whether its name tells two states and nothing else: "the Koreas". */
  public boolean isPair() {
    return members.size() == 2 && name.endsWith("s");
  }

  public Region {
    names = List.copyOf(names);
    members = List.copyOf(members);
  }
}

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

  public Region {
    names = List.copyOf(names);
    members = List.copyOf(members);
  }
}

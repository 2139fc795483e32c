package org.dragoman.actors.place;

import java.util.List;

/**
 * A place where officials meet.
 *
 * @param name its usual English name
 * @param names other spellings
 * @param state the alpha-3 code of its state
 * @param kind what kind of place it is
 * @param ambiguous whether the name often means something else (Georgia, Victoria)
 */
public record City(
    String name, List<String> names, String state, PlaceKind kind, boolean ambiguous) {

  public City {
    names = List.copyOf(names);
  }
}

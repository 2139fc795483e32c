package org.dragoman.site.search;

import java.util.List;

/**
 * One way to narrow a search.
 *
 * @param name the parameter
 * @param choices its values, the most frequent first
 */
public record Facet(String name, List<Choice> choices) {

  public Facet {
    choices = List.copyOf(choices);
  }

  /**
   * A value of a facet.
   *
   * @param value as the address has it
   * @param count how many contacts of the search have it
   */
  public record Choice(String value, long count) {}
}

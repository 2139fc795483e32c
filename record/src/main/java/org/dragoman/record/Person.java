package org.dragoman.record;

import java.util.List;

/**
 * A person of the record.
 *
 * @param id unique for ever
 * @param name the spelling that most reports have
 * @param spellings all spellings that reports have, sorted
 * @param sides the sides for which the person appeared
 * @param offices the offices in which reports name the person, the most frequent first
 */
public record Person(
    String id, String name, List<String> spellings, List<Side> sides, List<String> offices) {

  public Person {
    spellings = List.copyOf(spellings);
    sides = List.copyOf(sides);
    offices = List.copyOf(offices);
  }
}

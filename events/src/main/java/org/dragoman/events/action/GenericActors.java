package org.dragoman.events.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words for actors without a name, and the PLOVER sector of each: troops, police, rebels. */
final class GenericActors {

  private static final String FILE = "generic-actors.tsv";

  private final Map<String, String> sectors = new HashMap<>();

  private GenericActors() {}

  static GenericActors load() {
    GenericActors actors = new GenericActors();
    WordFile.read(
        FILE,
        "a sector",
        (sector, words) -> words.forEach(word -> actors.sectors.put(word, sector)));
    return actors;
  }

  /** The sector of a dictionary form. */
  Optional<String> find(String lemma) {
    return Optional.ofNullable(sectors.get(lemma));
  }
}

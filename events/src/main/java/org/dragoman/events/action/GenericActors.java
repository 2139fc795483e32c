package org.dragoman.events.action;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.Token;

/** The words for actors without a name, and the PLOVER sector of each: troops, police, rebels. */
final class GenericActors {

  private static final String FILE = "generic-actors.tsv";

  private final Map<String, String> sectors = new HashMap<>();
  private final Set<String> political = new HashSet<>();

  private GenericActors() {}

  /** The bundled words. */
  static GenericActors load() {
    GenericActors actors = new GenericActors();
    WordFile.read(
        WordFile.ACTION,
        FILE,
        "a sector",
        (sector, words) -> words.forEach(word -> actors.add(sector, word)));
    return actors;
  }

  private void add(String sector, String word) {
    sectors.put(word, sector);
    if (!sector.equals("CVL")) {
      political.add(word.substring(word.lastIndexOf('+') + 1));
    }
  }

  /** All dictionary forms; those of several words have {@code +} between them. */
  Set<String> lemmas() {
    return Set.copyOf(sectors.keySet());
  }

  /**
   * Whether a word, whatever its tag, may be or end the name of a sort that matters in politics.
   */
  boolean mayBePolitical(Token token) {
    return political.contains(token.lemma())
        || political.contains(token.form().toLowerCase(Locale.ROOT))
        || political.contains(singular(token.form().toLowerCase(Locale.ROOT)));
  }

  private static String singular(String form) {
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  /** The sector of a dictionary form. */
  Optional<String> find(String lemma) {
    return Optional.ofNullable(sectors.get(lemma));
  }
}

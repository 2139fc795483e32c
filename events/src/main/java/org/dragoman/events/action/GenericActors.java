package org.dragoman.events.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.text.DragomanException;

/** The words for actors without a name, and the PLOVER sector of each: troops, police, rebels. */
final class GenericActors {

  private static final String FILE = "generic-actors.tsv";

  private final Map<String, String> sectors = new HashMap<>();

  private GenericActors() {}

  static GenericActors load() {
    InputStream stream = GenericActors.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new DragomanException("the bundled file " + FILE + " is missing from this build");
    }
    GenericActors actors = new GenericActors();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          actors.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return actors;
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2) {
      throw new DragomanException(
          FILE + ":" + number + ": needs a sector, a tab and words separated by |");
    }
    for (String word : columns[1].split("\\|", -1)) {
      sectors.put(word, columns[0]);
    }
  }

  /** The sector of a dictionary form. */
  Optional<String> find(String lemma) {
    return Optional.ofNullable(sectors.get(lemma));
  }
}

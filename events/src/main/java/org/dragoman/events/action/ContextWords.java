package org.dragoman.events.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.codebook.Context;
import org.dragoman.text.DragomanException;

/** The words that tell in which field an event takes place: {@code context-words.tsv}. */
final class ContextWords {

  private static final String FILE = "context-words.tsv";

  private final Map<String, Context> contexts = new HashMap<>();

  private ContextWords() {}

  static ContextWords load() {
    InputStream stream = ContextWords.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new DragomanException("the bundled file " + FILE + " is missing from this build");
    }
    ContextWords words = new ContextWords();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          words.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return words;
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2) {
      throw new DragomanException(
          FILE + ":" + number + ": needs a context, a tab and words separated by |");
    }
    for (String word : columns[1].split("\\|", -1)) {
      contexts.put(word, Context.of(columns[0]));
    }
  }

  /** The contexts that some of the words tell. */
  Set<Context> find(Set<String> words) {
    Set<Context> found = new LinkedHashSet<>();
    for (String word : words) {
      Context context = contexts.get(word);
      if (context != null) {
        found.add(context);
      }
    }
    return found;
  }
}

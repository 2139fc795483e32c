package org.dragoman.events.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.text.DragomanException;

/**
 * Named lists of words that the frames of actions share: {@code @aid} in a frame is one of them.
 */
final class WordClasses {

  private static final String FILE = "/org/dragoman/events/frames/word-classes.tsv";

  private final Map<String, List<String>> classes = new HashMap<>();

  private WordClasses() {}

  static WordClasses load() {
    InputStream stream = WordClasses.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new DragomanException("the bundled word classes are missing from this build: " + FILE);
    }
    WordClasses words = new WordClasses();
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
      throw new UncheckedIOException("the bundled word classes cannot be read", e);
    }
    return words;
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2 || columns[1].isBlank()) {
      throw new DragomanException(
          "word-classes.tsv:" + number + ": needs a name, a tab and words separated by |");
    }
    List<String> words = classes.computeIfAbsent(columns[0], name -> new ArrayList<>());
    for (String word : Arrays.asList(columns[1].split("\\|", -1))) {
      if (word.startsWith("@")) {
        words.addAll(classes.getOrDefault(word.substring(1), List.of()));
      } else {
        words.add(word.strip());
      }
    }
  }

  /** The words of a class; empty where there is no class of that name. */
  Optional<List<String>> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }
}

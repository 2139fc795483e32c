package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named lists of words that the frames of actions share: {@code @aid} in a frame is one of them.
 */
final class WordClasses {

  static final String FILE = "word-classes.tsv";

  private final Map<String, List<String>> classes = new HashMap<>();

  private WordClasses() {}

  static WordClasses load() {
    WordClasses words = new WordClasses();
    WordFile.read(ActionFrames.BUNDLED, FILE, "a name", words::add);
    return words;
  }

  private void add(String name, List<String> list) {
    List<String> words = classes.computeIfAbsent(name, key -> new ArrayList<>());
    for (String word : list) {
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

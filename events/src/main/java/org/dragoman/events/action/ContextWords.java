package org.dragoman.events.action;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.codebook.Context;

/** The words that tell in which field an event takes place: {@code context-words.tsv}. */
final class ContextWords {

  private static final String FILE = "context-words.tsv";

  private final Map<String, Context> contexts = new HashMap<>();

  private ContextWords() {}

  static ContextWords load() {
    ContextWords words = new ContextWords();
    WordFile.read(
        WordFile.ACTION,
        FILE,
        "a context",
        (name, list) -> list.forEach(word -> words.contexts.put(word, Context.of(name))));
    return words;
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

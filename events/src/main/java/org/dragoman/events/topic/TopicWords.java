package org.dragoman.events.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.DragomanException;

/** The words that lead to what was talked about, by the list they are in. */
public final class TopicWords {

  private static final String NAME = "topic-words.tsv";
  private static final Set<String> LISTS =
      Set.of(
          "topic-verb",
          "clause-verb",
          "cover-verb",
          "talk-noun",
          "talk-verb",
          "for-verb",
          "about",
          "contact-verb",
          "empty-verb",
          "circumstance",
          "session-noun",
          "stock-noun");

  private final Map<String, Set<String>> lists = new HashMap<>();

  private TopicWords() {}

  /** The bundled lists. */
  public static TopicWords load() {
    try (InputStream stream = TopicWords.class.getResourceAsStream(NAME)) {
      if (stream == null) {
        throw new DragomanException("the bundled file " + NAME + " is missing from this build");
      }
      return of(NAME, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(NAME + " cannot be read", e);
    }
  }

  /**
   * The lists of a file.
   *
   * @throws DragomanException where a line has not two columns or names an unknown list
   */
  static TopicWords of(String file, String content) {
    TopicWords words = new TopicWords();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        words.add(file + ":" + number, line);
      }
    }
    return words;
  }

  private void add(String where, String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 2 || columns.get(1).isBlank()) {
      throw new DragomanException(
          where + ": needs two columns, separated by a tab: a list and its words (|)");
    }
    String list = columns.get(0);
    if (!LISTS.contains(list)) {
      throw new DragomanException(
          where
              + ": unknown list \""
              + list
              + "\"; known: "
              + String.join(", ", LISTS.stream().sorted().toList()));
    }
    lists
        .computeIfAbsent(list, key -> new HashSet<>())
        .addAll(List.of(columns.get(1).split("\\|", -1)));
  }

  boolean has(String list, String lemma) {
    return lists.getOrDefault(list, Set.of()).contains(lemma);
  }
}

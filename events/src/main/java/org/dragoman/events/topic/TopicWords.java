package org.dragoman.events.topic;

import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.events.words.BundledFiles;
import org.dragoman.events.words.Entries;
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
          "aim",
          "answer",
          "circumstance",
          "session-noun",
          "reason-verb",
          "stock-noun");

  private final Map<String, Set<String>> lists = new HashMap<>();

  private TopicWords() {}

  /** The bundled lists. */
  public static TopicWords load() {
    return read(new BundledFiles("topic").reader(NAME), NAME);
  }

  /**
   * The lists of a file.
   *
   * @throws DragomanException where a line has not two columns or names an unknown list
   */
  static TopicWords of(String file, String content) {
    return read(new StringReader(content), file);
  }

  private static TopicWords read(Reader reader, String file) {
    TopicWords words = new TopicWords();
    Entries.read(reader, file, words::add);
    return words;
  }

  private void add(String line, String where) {
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

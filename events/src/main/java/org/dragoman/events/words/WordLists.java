package org.dragoman.events.words;

import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.text.DragomanException;

/** The lists of a bundled file of words: on each line the name of a list, a tab, and one word. */
public final class WordLists {

  /** All files, in the order in which the version is made from them. */
  static final List<String> FILES =
      List.of(
          "channels.tsv",
          "dates.tsv",
          "journeys.tsv",
          "mediation.tsv",
          "occasions.tsv",
          "parties.tsv",
          "sources.tsv",
          "statements.tsv",
          "status.tsv",
          "support.tsv",
          "syntax.tsv");

  private static final BundledFiles BUNDLED = new BundledFiles("words");

  /** Each file is read once, whoever asks for a list of it. */
  private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

  private final String file;
  private final Map<String, Set<String>> lists = new TreeMap<>();

  private WordLists(String file) {
    this.file = file;
  }

  /** The lists of a file of this build. */
  public static WordLists bundled(String file) {
    return READ.computeIfAbsent(file, name -> read(BUNDLED.reader(name), name));
  }

  /** The lists of a file; throws {@link DragomanException} with file, line and mistake. */
  static WordLists read(Reader reader, String file) {
    WordLists words = new WordLists(file);
    Entries.read(reader, file, words::add);
    return words;
  }

  private void add(String line, String where) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
      throw new DragomanException(where + ": needs the name of a list, a tab and one word");
    }
    if (!lists.computeIfAbsent(columns[0], key -> new HashSet<>()).add(columns[1])) {
      throw new DragomanException(
          where + ": " + columns[0] + " has \"" + columns[1] + "\" already");
    }
  }

  /** The words of a list. */
  public Set<String> of(String list) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new DragomanException(
          file + " has no list \"" + list + "\"; it has: " + String.join(", ", lists.keySet()));
    }
    return Set.copyOf(words);
  }

  /** The names of all lists. */
  Set<String> names() {
    return lists.keySet();
  }

  /** Eight hexadecimal digits that change with any of the files. */
  public static String version() {
    return BUNDLED.version(FILES);
  }
}

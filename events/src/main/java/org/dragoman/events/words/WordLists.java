package org.dragoman.events.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.text.DragomanException;

/** The lists of a bundled file of words: on each line the name of a list, a tab, and one word. */
public final class WordLists {

  /** All files, in the order in which the version is made from them. */
  static final List<String> FILES =
      List.of(
          "dates.tsv",
          "occasions.tsv",
          "statements.tsv",
          "status.tsv",
          "support.tsv",
          "syntax.tsv");

  private final String file;
  private final Map<String, Set<String>> lists = new TreeMap<>();

  private WordLists(String file) {
    this.file = file;
  }

  /** The lists of a file of this build. */
  public static WordLists bundled(String file) {
    return read(new InputStreamReader(open(file), StandardCharsets.UTF_8), file);
  }

  /** The lists of a file; throws {@link DragomanException} with file, line and mistake. */
  static WordLists read(Reader reader, String file) {
    WordLists words = new WordLists(file);
    try (BufferedReader lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          words.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    return words;
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
      throw new DragomanException(
          file + ":" + number + ": needs the name of a list, a tab and one word");
    }
    if (!lists.computeIfAbsent(columns[0], key -> new HashSet<>()).add(columns[1])) {
      throw new DragomanException(
          file + ":" + number + ": " + columns[0] + " has \"" + columns[1] + "\" already");
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
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        try (InputStream stream = open(file)) {
          digest.update(stream.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled lists of words cannot be read", e);
    }
  }

  private static InputStream open(String file) {
    InputStream stream = WordLists.class.getResourceAsStream("/org/dragoman/events/words/" + file);
    if (stream == null) {
      throw new DragomanException("the bundled file " + file + " is missing from this build");
    }
    return stream;
  }
}

package org.dragoman.analysis.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.data.DataException;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;

/**
 * The words that say little in a text on a contact: data in {@code readout-words.tsv}, whose head
 * explains the columns.
 */
final class ReadoutWords {

  private static final String FILE = "readout-words.tsv";

  private final Set<String> empty = new HashSet<>();
  private final Set<String> general = new HashSet<>();

  private ReadoutWords(DataSource source) {
    for (DataRow row : DataTable.rows(source, List.of("word", "kind"))) {
      Set<String> words =
          switch (row.required("kind")) {
            case "empty" -> empty;
            case "general" -> general;
            default -> throw row.mistake("a word is \"empty\" or \"general\"");
          };
      if (!words.add(row.required("word"))) {
        throw row.mistake("the word is in the list already");
      }
    }
  }

  /** The bundled list. */
  static ReadoutWords load() {
    try (InputStream stream = ReadoutWords.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new DataException("no bundled data file is named \"" + FILE + "\"");
      }
      return new ReadoutWords(
          DataSource.of(new InputStreamReader(stream, StandardCharsets.UTF_8), FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": the bundled data file cannot be read", e);
    }
  }

  /** Whether the word says nothing at all. */
  boolean isEmpty(String word) {
    return empty.contains(word);
  }

  /** The words that readouts have on every subject. */
  Set<String> general() {
    return Set.copyOf(general);
  }
}

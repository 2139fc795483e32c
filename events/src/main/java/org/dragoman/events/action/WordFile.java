package org.dragoman.events.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.dragoman.text.DragomanException;

/**
 * A bundled file of word lists: on each line a name, a tab, and words separated by {@code |}; lines
 * that begin with {@code #} are comments.
 */
final class WordFile {

  private WordFile() {}

  /**
   * Hands over each list, in the order of the file.
   *
   * @param resource where the file lies, as seen from this package
   * @param named what the name of a list is, for messages: {@code a sector}
   */
  static void read(String resource, String named, BiConsumer<String, List<String>> lists) {
    String file = resource.substring(resource.lastIndexOf('/') + 1);
    InputStream stream = WordFile.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new DragomanException("the bundled file " + file + " is missing from this build");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[1].isBlank()) {
          throw new DragomanException(
              file + ":" + number + ": needs " + named + ", a tab and words separated by |");
        }
        lists.accept(columns[0], List.of(columns[1].split("\\|", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}

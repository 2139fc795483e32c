package org.dragoman.events.action;

import java.util.List;
import java.util.function.BiConsumer;
import org.dragoman.events.words.BundledFiles;
import org.dragoman.text.DragomanException;

/**
 * A bundled file of word lists: on each line a name, a tab, and words separated by {@code |}; lines
 * that begin with {@code #} are comments.
 */
final class WordFile {

  /** The folder of the words for actors and contexts. */
  static final BundledFiles ACTION = new BundledFiles("action");

  private WordFile() {}

  /**
   * Hands over each list, in the order of the file.
   *
   * @param folder where the file lies
   * @param named what the name of a list is, for messages: {@code a sector}
   */
  static void read(
      BundledFiles folder, String file, String named, BiConsumer<String, List<String>> lists) {
    folder.read(
        file,
        (line, where) -> {
          String[] columns = line.split("\t", -1);
          if (columns.length != 2 || columns[1].isBlank()) {
            throw new DragomanException(
                where + ": needs " + named + ", a tab and words separated by |");
          }
          lists.accept(columns[0], List.of(columns[1].split("\\|", -1)));
        });
  }
}

package org.dragoman.text.en;

import java.util.List;

/**
 * Marks that an archive has left escaped, with or without their ampersand: {@code Sudan #39;s},
 * {@code quot;}. They are read as the marks that they stand for, each at the place of its
 * semicolon.
 */
final class EscapedMarks {

  private static final List<String> NAMES = List.of("#39", "quot");
  private static final List<String> MARKS = List.of("'", "\"");

  private EscapedMarks() {}

  /** Writes the mark that ends at {@code semicolon} over its name; leaves any other text alone. */
  static void write(char[] text, int semicolon) {
    for (int i = 0; i < NAMES.size(); i++) {
      int start = start(text, semicolon, NAMES.get(i));
      if (start >= 0) {
        for (int at = start; at < semicolon; at++) {
          text[at] = ' ';
        }
        text[semicolon] = MARKS.get(i).charAt(0);
        return;
      }
    }
  }

  /** Where the name of a mark begins, its ampersand with it; -1 where it is no such name. */
  private static int start(char[] text, int semicolon, String name) {
    int start = semicolon - name.length();
    for (int i = 0; i < name.length(); i++) {
      if (start < 0 || text[start + i] != name.charAt(i)) {
        return -1;
      }
    }
    boolean isEscaped = start > 0 && text[start - 1] == '&';
    boolean isWord = start == 0 || !Character.isLetterOrDigit(text[start - 1]);
    return isEscaped ? start - 1 : isWord || name.startsWith("#") ? start : -1;
  }

  /** Whether a word that the models have read is written otherwise in the text. */
  static boolean isIn(String written) {
    return written.startsWith(";");
  }
}

package org.dragoman.analysis;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a given width. */
public final class TextFlow {

  private TextFlow() {}

  /** {@code text} in lines of at most {@code columns}, each after {@code indent}. */
  public static String wrap(String text, String indent, int columns) {
    return String.join("\n", lines(text, indent, columns)) + "\n";
  }

  /** The lines of {@link #wrap}. */
  public static List<String> lines(String text, String indent, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

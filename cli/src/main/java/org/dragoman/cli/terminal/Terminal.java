package org.dragoman.cli.terminal;

import java.util.Locale;

/**
 * What the command is attached to, as the launcher found it.
 *
 * @param input whether standard input is a terminal
 * @param output whether standard output is a terminal
 * @param messages whether standard error is a terminal
 * @param columns how many characters fit in a line
 */
public record Terminal(boolean input, boolean output, boolean messages, int columns) {

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 120;

  /** No terminal at all: files and pipes. */
  public static final Terminal NONE = new Terminal(false, false, false, USUAL_COLUMNS);

  public Terminal {
    columns = Math.max(FEWEST_COLUMNS, Math.min(columns, MOST_COLUMNS));
  }

  /**
   * What the launcher says in the properties {@code dragoman.terminals} (the numbers of the streams
   * that are terminals) and {@code dragoman.columns}; Java 17 itself cannot tell the streams apart.
   */
  public static Terminal ofLauncher() {
    String terminals = System.getProperty("dragoman.terminals", "").toLowerCase(Locale.ROOT);
    return new Terminal(
        terminals.contains("0"),
        terminals.contains("1"),
        terminals.contains("2"),
        Integer.getInteger("dragoman.columns", USUAL_COLUMNS));
  }
}

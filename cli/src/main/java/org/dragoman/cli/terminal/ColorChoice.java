package org.dragoman.cli.terminal;

import java.util.Locale;

/** When the output is coloured. */
public enum ColorChoice {
  /** On a terminal, unless the environment sets {@code NO_COLOR}. */
  AUTO,
  /** Always, also in files and pipes. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** Whether to colour what goes to {@code terminal}. */
  public boolean isColored(Terminal terminal, boolean toStandardOutput) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> toStandardOutput && terminal.output() && !isUnwanted();
    };
  }

  /** See no-color.org. */
  private static boolean isUnwanted() {
    String wish = System.getenv("NO_COLOR");
    return wish != null && !wish.isEmpty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

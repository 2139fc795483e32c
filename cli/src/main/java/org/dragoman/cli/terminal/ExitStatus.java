package org.dragoman.cli.terminal;

/** What the command tells the shell at its end. */
public final class ExitStatus {

  /** All done. */
  public static final int DONE = 0;

  /** Some input failed; all the rest was done. */
  public static final int FAILED = 1;

  /** The command was called in a wrong way; nothing was done. */
  public static final int WRONG_USE = 2;

  private ExitStatus() {}
}

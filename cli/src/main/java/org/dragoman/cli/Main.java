package org.dragoman.cli;

import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;

/** The {@code dragoman} command. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    Logging.choose(arguments);
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /** Runs the command on the given streams; gives the exit status. */
  public static int run(Streams streams, String... arguments) {
    try {
      return Commands.called(streams, arguments).execute(arguments);
    } catch (OutOfMemoryError e) {
      streams.say(
          "dragoman: not enough memory; give more with DRAGOMAN_JAVA_OPTIONS=-Xmx4g, or smaller inputs");
      return ExitStatus.FAILED;
    }
  }
}

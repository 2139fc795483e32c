package org.dragoman.cli.reading;

import java.util.Locale;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.sources.intake.Problem;

/**
 * Says problems as they come; where one input has the same one line after line, the first few alone
 * and then how many there are more, so that a table of the wrong kind does not fill the screen.
 */
public final class Problems {

  /** So many of a kind are told one by one. */
  private static final int TOLD = 3;

  private final Streams streams;
  private String input = "";
  private String sentence = "";
  private long alike;

  public Problems(Streams streams) {
    this.streams = streams;
  }

  /** Says it, or counts it with those before that are alike. */
  public void say(Problem problem) {
    boolean isAlike =
        problem.line() > 0 && problem.input().equals(input) && problem.sentence().equals(sentence);
    if (!isAlike) {
      close();
      input = problem.input();
      sentence = problem.sentence();
    }
    alike++;
    if (alike <= TOLD) {
      streams.say(problem.message());
    }
  }

  /** Says how many were counted only. */
  public void close() {
    if (alike > TOLD) {
      long more = alike - TOLD;
      streams.say(
          String.format(
              Locale.ROOT, "%s: %,d more line%s like this", input, more, more == 1 ? "" : "s"));
    }
    alike = 0;
  }
}

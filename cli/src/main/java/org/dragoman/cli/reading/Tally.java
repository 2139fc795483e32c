package org.dragoman.cli.reading;

import java.util.Locale;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.sources.intake.Problem;

/** Says each problem as it comes, and at the end counts what was read and what was skipped. */
public final class Tally {

  private static final long ANNOUNCED_EVERY_NANOSECONDS = 250_000_000L;
  private static final long FIRST_ANNOUNCED_NANOSECONDS = 2_000_000_000L;

  private final Streams streams;
  private final boolean verbose;
  private final Problems told;
  private final long begun = System.nanoTime();
  private long announced = begun + FIRST_ANNOUNCED_NANOSECONDS;
  private boolean lineIsOpen;
  private long documents;
  private long contacts;
  private long problems;

  public Tally(Streams streams, boolean verbose) {
    this.streams = streams;
    this.verbose = verbose;
    this.told = new Problems(streams);
  }

  /** A document was read and gave {@code found} contacts. */
  public void read(int found) {
    documents++;
    contacts += found;
    announce();
  }

  /** Something could not be read. */
  public void problem(Problem problem) {
    problems++;
    closeLine();
    told.say(problem);
  }

  /** A document could not be read because of {@code cause}. */
  public void problem(Problem problem, Throwable cause) {
    problem(problem);
    if (verbose) {
      cause.printStackTrace(streams.messages());
      streams.messages().flush();
    }
  }

  /** How many problems there were; those that were counted only are told now. */
  public long problems() {
    told.close();
    return problems;
  }

  /** Progress, on a terminal only and only where the reading takes long. */
  private void announce() {
    long now = System.nanoTime();
    if (!streams.terminal().messages() || now - announced < 0) {
      return;
    }
    announced = now + ANNOUNCED_EVERY_NANOSECONDS;
    lineIsOpen = true;
    double seconds = (now - begun) / 1e9;
    streams
        .messages()
        .printf(
            Locale.ROOT,
            "\r%s read, %.0f a second ",
            counted(documents, "document"),
            documents / seconds);
    streams.messages().flush();
  }

  private void closeLine() {
    if (lineIsOpen) {
      streams.messages().print("\r\u001b[K");
      lineIsOpen = false;
    }
  }

  /** The closing sentence, where there is more to say than the output shows; the exit status. */
  public int close(boolean countsContacts) {
    closeLine();
    told.close();
    if (documents > 1 || problems > 0) {
      streams.say(
          counted(documents, "document")
              + " read"
              + (countsContacts ? ", " + counted(contacts, "contact") + " found" : "")
              + (problems > 0 ? ", " + problems + " skipped" : ""));
    }
    return problems > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}

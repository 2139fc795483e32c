package org.dragoman.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.cli.reading.Outcome;
import org.dragoman.events.Reading;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;

/** What one poll of a feed gave: its new articles, read one by one while the feed is polled. */
final class FeedPoll implements Intake {

  private final Function<Found, Reading> reader;
  private final Consumer<Problem> problems;
  private final Stop stop;
  private final List<Reading> readings = new ArrayList<>();

  FeedPoll(Function<Found, Reading> reader, Consumer<Problem> problems, Stop stop) {
    this.reader = reader;
    this.problems = problems;
    this.stop = stop;
  }

  /** The readings so far, in the order of the feed. */
  List<Reading> readings() {
    return readings;
  }

  @Override
  public void found(Found found) {
    Outcome<Reading> outcome = Outcome.of(found, reader);
    if (outcome.result() != null) {
      readings.add(outcome.result());
    } else if (outcome.problem() != null) {
      problems.accept(outcome.problem());
    }
    endWhereAsked();
  }

  @Override
  public void problem(Problem problem) {
    endWhereAsked(); // A fetch that a stop broke off is no problem.
    problems.accept(problem);
  }

  private void endWhereAsked() {
    if (stop.isAsked()) {
      throw new CancellationException("stopped while a feed was polled");
    }
  }
}

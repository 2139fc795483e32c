package org.dragoman.cli.reading;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;

/** One pass over the inputs: work on every document, results in order, problems told. */
public final class Run {

  private static final int MOST_THREADS = 8;

  private final Tally tally;

  public Run(Tally tally) {
    this.tally = tally;
  }

  /** Hands what {@code work} makes of each document behind {@code inputs} to {@code sink}. */
  public <R> void over(
      Sources sources, List<String> inputs, Function<Found, R> work, Consumer<R> sink) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
    try (InOrder<Found, Outcome<R>> pass =
        new InOrder<>(threads, found -> Outcome.of(found, work), outcome -> take(outcome, sink))) {
      sources.read(
          inputs,
          new Intake() {
            @Override
            public void found(Found found) {
              pass.add(found);
            }

            @Override
            public void problem(Problem problem) {
              tally.problem(problem);
            }
          });
      pass.finish();
    }
  }

  private <R> void take(Outcome<R> outcome, Consumer<R> sink) {
    R result = outcome.result();
    Problem problem = outcome.problem();
    if (result != null) {
      sink.accept(result);
    } else if (problem != null && outcome.cause() != null) {
      tally.problem(problem, outcome.cause());
    }
  }
}

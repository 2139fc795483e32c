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
  private final int threads;

  public Run(Tally tally) {
    this(tally, usualThreads());
  }

  /** Reads {@code threads} documents at a time. */
  public Run(Tally tally, int threads) {
    this.tally = tally;
    this.threads = threads;
  }

  /** How many documents are read at a time where nobody says otherwise. */
  public static int usualThreads() {
    return Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
  }

  /** Hands what {@code work} makes of each document behind {@code inputs} to {@code sink}. */
  public <R> void over(
      Sources sources, List<String> inputs, Function<Found, R> work, Consumer<R> sink) {
    over(sources, inputs, Run::documentsAlone, work, sink);
  }

  /** The same, where {@code intake} takes more than documents. */
  public <R> void over(
      Sources sources,
      List<String> inputs,
      IntakeMaker intake,
      Function<Found, R> work,
      Consumer<R> sink) {
    over(taker -> sources.read(inputs, taker), intake, work, sink);
  }

  /** The same with whatever {@code source} hands over. */
  public <R> void over(Consumer<Intake> source, Function<Found, R> work, Consumer<R> sink) {
    over(source, Run::documentsAlone, work, sink);
  }

  private <R> void over(
      Consumer<Intake> source, IntakeMaker intake, Function<Found, R> work, Consumer<R> sink) {
    try (InOrder<Found, Outcome<R>> pass =
        new InOrder<>(threads, found -> Outcome.of(found, work), outcome -> take(outcome, sink))) {
      source.accept(intake.of(pass::add, tally::problem));
      pass.finish();
    }
  }

  /** What the inputs are handed to: documents and problems, and for some rows of event data. */
  @FunctionalInterface
  public interface IntakeMaker {

    /** An intake of these. */
    Intake of(Consumer<Found> documents, Consumer<Problem> problems);
  }

  private static Intake documentsAlone(Consumer<Found> documents, Consumer<Problem> problems) {
    return new Intake() {
      @Override
      public void found(Found found) {
        documents.accept(found);
      }

      @Override
      public void problem(Problem problem) {
        problems.accept(problem);
      }
    };
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

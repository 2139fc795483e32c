package org.dragoman.cli.dataset;

import java.util.function.Consumer;
import org.dragoman.sources.coded.CodedEvent;
import org.dragoman.sources.coded.CodedIntake;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Problem;

/** Takes documents and problems, and the rows of other event data too. */
public final class DatasetIntake implements CodedIntake {

  private final Consumer<Found> documents;
  private final Consumer<Problem> problems;
  private final DatasetKeeping rows;

  public DatasetIntake(Consumer<Found> documents, Consumer<Problem> problems, DatasetKeeping rows) {
    this.documents = documents;
    this.problems = problems;
    this.rows = rows;
  }

  @Override
  public void found(Found found) {
    documents.accept(found);
  }

  @Override
  public void problem(Problem problem) {
    problems.accept(problem);
  }

  @Override
  public void coded(CodedEvent event, String input, long line) {
    rows.take(event, input, line);
  }
}

package org.dragoman.sources.intake;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.sources.coded.CodedEvent;
import org.dragoman.sources.coded.CodedIntake;
import org.dragoman.text.Document;

/** Takes everything, in order. */
public final class Taken implements CodedIntake {

  private final List<Found> found = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<CodedEvent> events = new ArrayList<>();

  @Override
  public void found(Found document) {
    found.add(document);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.message());
  }

  @Override
  public void coded(CodedEvent event, String input, long line) {
    events.add(event);
  }

  /** What was found. */
  public List<Found> found() {
    return found;
  }

  /** The documents found. */
  public List<Document> documents() {
    return found.stream().map(Found::document).toList();
  }

  /** The texts of the documents found. */
  public List<String> texts() {
    return documents().stream().map(Document::text).toList();
  }

  /** The messages of the problems. */
  public List<String> problems() {
    return problems;
  }

  /** The coded events. */
  public List<CodedEvent> events() {
    return events;
  }
}

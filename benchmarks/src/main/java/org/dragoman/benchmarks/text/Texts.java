package org.dragoman.benchmarks.text;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.dragoman.text.Document;

/** The documents that a benchmark reads, by the name that its parameter gives. */
public final class Texts {

  /** How many documents are made of templates. */
  public static final int COUNT = 200;

  private Texts() {}

  /**
   * The documents: {@code ordinary} and {@code diplomatic} are made of templates, anything else is
   * a file or folder as {@code dragoman read} takes it.
   */
  public static List<Document> of(String name) {
    return switch (name) {
      case "ordinary", "diplomatic" -> Templates.of(name + ".txt").documents(COUNT);
      default -> inputs(name);
    };
  }

  private static List<Document> inputs(String name) {
    List<Document> documents = new ArrayList<>();
    Sources.of(Known.NOTHING, InputStream.nullInputStream())
        .read(
            List.of(name),
            new Intake() {
              @Override
              public void found(Found found) {
                documents.add(found.document());
              }

              @Override
              public void problem(Problem problem) {
                throw new IllegalArgumentException(problem.message());
              }
            });
    if (documents.isEmpty()) {
      throw new IllegalArgumentException(name + ": holds no document to measure with");
    }
    return documents;
  }
}

package org.dragoman.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Reading;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Languages;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;

/** Texts of the repository, and what the reader makes of them on one machine, one by one. */
final class Corpus {

  static final Path ARTICLES = Path.of("..", "demo", "articles");
  private static final Path GOLD =
      Path.of(
          "..",
          "evaluation",
          "src",
          "main",
          "resources",
          "org",
          "dragoman",
          "evaluation",
          "gold",
          "contacts.jsonl");

  private Corpus() {}

  /** The first texts of the gold, in a file of their own in {@code folder}. */
  static Path gold(Path folder, int texts) throws IOException {
    List<String> lines = Files.readAllLines(GOLD).subList(0, texts);
    return Files.write(folder.resolve("gold.jsonl"), lines);
  }

  /** What was read and what could not be, in the order of the input. */
  record Read(List<Reading> readings, List<Problem> problems) {}

  /** Reads without Spark. */
  static Read onOneMachine(List<String> inputs) {
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    Languages languages = new Languages();
    var reader = Dragoman.reader();
    Sources.of(Known.NOTHING, InputStream.nullInputStream())
        .read(
            inputs,
            new Intake() {
              @Override
              public void found(Found found) {
                try {
                  read.readings().add(reader.read(languages.readable(found.document())));
                } catch (UnreadableException e) {
                  problem(new Problem(found.input(), found.line(), e.sentence()));
                }
              }

              @Override
              public void problem(Problem problem) {
                read.problems().add(problem);
              }
            });
    return read;
  }
}

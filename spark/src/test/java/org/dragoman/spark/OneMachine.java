package org.dragoman.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.code.ContactJson;
import org.dragoman.record.store.Records;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Languages;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;

/** What reader and record make of the corpus without Spark; made once for all tests. */
final class OneMachine implements Intake {

  static final OneMachine READ = read();

  private final Languages languages = new Languages();
  private final List<Reading> readings = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> contacts = new ArrayList<>();

  private static OneMachine read() {
    OneMachine machine = new OneMachine();
    try {
      Sources.of(Known.NOTHING, InputStream.nullInputStream()).read(Corpus.twins(), machine);
      machine.merge();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return machine;
  }

  @Override
  public void found(Found found) {
    try {
      readings.add(Dragoman.reader().read(languages.readable(found.document())));
    } catch (UnreadableException e) {
      problem(new Problem(found.input(), found.line(), e.sentence()));
    }
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.line() + " " + problem.sentence());
  }

  private void merge() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "record"));
    Path store = Files.createTempFile(folder, "record", ".db");
    Files.delete(store);
    try (RecordStore record = Records.open(store.toString())) {
      record.add(readings);
      record.forEachContact(
          ContactQuery.all(),
          summary ->
              record
                  .findContact(summary.id())
                  .ifPresent(contact -> contacts.add(ContactJson.write(contact))));
    }
  }

  /** Each event with its document, in the order of the input. */
  List<String> events() {
    List<String> events = new ArrayList<>();
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        events.add(reading.document().id() + " " + ReadingJson.write(event));
      }
    }
    return events;
  }

  /** Each problem with its line. */
  List<String> problems() {
    return problems;
  }

  /** Each contact as JSON. */
  List<String> contacts() {
    return contacts;
  }
}

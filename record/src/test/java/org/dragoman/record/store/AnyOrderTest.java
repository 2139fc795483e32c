package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Reading;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Report;
import org.dragoman.record.StatusChange;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Real articles, read for good: those of the demonstration and of the project's own gold, in
 * whatever order and by whatever batches they come, give the same contacts with the same fields.
 */
class AnyOrderTest {

  /** More texts, by their paths and with commas between them: {@code -Ddragoman.texts=…}. */
  private static final List<String> MORE =
      Stream.of(System.getProperty("dragoman.texts", "").split(","))
          .filter(path -> !path.isBlank())
          .toList();

  private static final List<String> ARTICLES =
      List.of(
          Path.of("..", "demo", "articles").toString(),
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
                  "contacts.jsonl")
              .toString());

  private static final List<Reading> READINGS = new ArrayList<>();

  @TempDir Path folder;

  @BeforeAll
  static void readTheArticles() {
    DocumentReader reader = Dragoman.reader();
    Sources.of(new Known(null, null, null, "en"), InputStream.nullInputStream())
        .read(
            Stream.concat(ARTICLES.stream(), MORE.stream()).toList(),
            new Intake() {
              @Override
              public void found(Found found) {
                READINGS.add(reader.read(found.document()));
              }

              @Override
              public void problem(Problem problem) {
                throw new AssertionError(problem.message());
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void anyOrderOfTheArticlesGivesTheSameRecord(Stores store) {
    List<String> expected = record(store, READINGS, READINGS.size());
    assertThat(READINGS).hasSizeGreaterThan(280);
    assertThat(expected).hasSizeGreaterThan(150);

    for (int seed = 1; seed <= 2; seed++) {
      List<Reading> shuffled = new ArrayList<>(READINGS);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(record(store, shuffled, 40 * seed)).isEqualTo(expected);
    }
  }

  private List<String> record(Stores store, List<Reading> readings, int batch) {
    List<String> contacts = new ArrayList<>();
    try (RecordStore record = TestStores.open(store.address(folder))) {
      for (int i = 0; i < readings.size(); i += batch) {
        record.add(readings.subList(i, Math.min(readings.size(), i + batch)));
      }
      record.forEachContact(
          ContactQuery.all(),
          summary -> contacts.add(told(record.findContact(summary.id()).orElseThrow())));
    }
    Collections.sort(contacts);
    return contacts;
  }

  /** All that a contact tells but its id, which goes with the report that came first. */
  private static String told(Contact contact) {
    ContactSummary summary = contact.summary();
    String reports =
        contact.reports().stream()
            .map(report -> report.id() + " " + report.source() + " " + copy(report))
            .sorted()
            .collect(Collectors.joining("; "));
    String history =
        contact.statusHistory().stream()
            .map(StatusChange::toString)
            .collect(Collectors.joining("; "));
    return String.join(
        " | ",
        reports,
        "" + summary.parties(),
        "" + summary.channel(),
        "" + summary.status(),
        "" + summary.date(),
        "" + summary.place(),
        "" + summary.topics(),
        "" + summary.agenda(),
        "" + summary.confirmation(),
        "" + summary.confidence(),
        "" + summary.sources(),
        history);
  }

  private static String copy(Report report) {
    return report.copyOf() == null ? "" : "of " + report.copyOf();
  }
}

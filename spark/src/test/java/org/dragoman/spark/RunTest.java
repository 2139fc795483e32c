package org.dragoman.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dragoman.text.DragomanException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in one process gives what reader and record give on one machine. */
class RunTest {

  @TempDir static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static SparkSession spark;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Tables tables;

  private static List<String> inputs = List.of();

  @BeforeAll
  static void run() throws IOException {
    spark = LocalSpark.start();
    tables = new Tables(spark, folder.resolve("out").toString());
    inputs = Corpus.make(spark);
    new Run(spark, tables.output(), null, 10).over(inputs);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void eventsAreThoseOfTheReaderByteForByte() {
    assertThat(tables.events())
        .containsExactlyInAnyOrderElementsOf(OneMachine.READ.events())
        .hasSizeGreaterThan(50);
  }

  @Test
  void whatCannotBeReadStandsAsideWithItsLineAndTheReason() {
    assertThat(tables.problems()).containsExactlyElementsOf(OneMachine.READ.problems()).hasSize(5);
    assertThat(tables.lines("problems", "regexp_extract(input, '[^/]+$', 0)"))
        .startsWith("texts.jsonl", "texts.jsonl", "texts.csv", "pages.warc.gz");
  }

  @Test
  void contactsAreThoseOfTheRecord() {
    assertThat(tables.contacts())
        .containsExactlyInAnyOrderElementsOf(OneMachine.READ.contacts())
        .hasSizeGreaterThan(30);
  }

  @Test
  void tablesLieInFoldersByDate() {
    assertThat(folder.resolve("out/events/date=2025-03-04")).isDirectory();
    assertThat(folder.resolve("out/contacts/date=2025-03-04")).isDirectory();
  }

  @Test
  void whatIsWholeIsNotDoneAgain() throws IOException {
    Path marker = folder.resolve("out/readings/batch-000000/_SUCCESS");
    FileTime before = Files.getLastModifiedTime(marker);

    new Run(spark, tables.output(), null, 10).over(inputs);

    assertThat(Files.getLastModifiedTime(marker)).isEqualTo(before);
  }

  @Test
  void aFolderThatAnotherRunHasBegunIsRefused() {
    assertThatThrownBy(() -> new Run(spark, tables.output(), null, 10).over(inputs.subList(1, 2)))
        .isInstanceOf(DragomanException.class)
        .hasMessageContaining("holds a run over other inputs");
  }

  @Test
  void whereNothingIsToldTheTablesAreEmpty() throws IOException {
    Tables empty = new Tables(spark, folder.resolve("empty").toString());
    Path text = Files.writeString(folder.resolve("weather.txt"), "Rain is expected on Monday.");
    Path noParquet = Files.writeString(folder.resolve("no.parquet"), "PAR1, it says");

    new Run(spark, empty.output(), null, 10).over(List.of(text.toString(), noParquet.toString()));

    assertThat(folder.resolve("empty/contacts/_SUCCESS")).exists();
    assertThat(empty.problems())
        .containsExactly("0 is damaged behind this row, or no Parquet at all; the rest is skipped");
  }

  @Test
  void whoAsksForContactsGetsThoseOfTheRecordAndNoOtherEvents() {
    Tables asked = new Tables(spark, folder.resolve("asked").toString());

    new Run(spark, asked.output(), null, "contacts", 10).over(inputs);

    assertThat(asked.contacts()).containsExactlyInAnyOrderElementsOf(OneMachine.READ.contacts());
    assertThat(asked.events())
        .hasSizeLessThan(OneMachine.READ.events().size())
        .isSubsetOf(OneMachine.READ.events());
    assertThatThrownBy(() -> new Run(spark, asked.output(), null, "MEETING", 10))
        .hasMessageStartingWith("'MEETING' is no type of events");
  }

  @Test
  void anInputThatIsNotThereIsRefusedBeforeAnythingIsDone() {
    String output = folder.resolve("nothing").toString();

    assertThatThrownBy(() -> new Run(spark, output, null, 10).over(List.of("/no/such/file.jsonl")))
        .hasMessage("/no/such/file.jsonl: no file is found here; nothing was done");
    assertThat(Path.of(output)).doesNotExist();
  }
}

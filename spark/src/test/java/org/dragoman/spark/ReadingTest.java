package org.dragoman.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.events.contract.ReadingJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark reads is what the reader reads on one machine, byte for byte. */
class ReadingTest {

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static SparkSession spark;

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void start() {
    spark = LocalSpark.start();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void jsonLinesGiveTheSameEventsByteForByte() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(
        broken,
        """
        {"id": "a", "title": "Lavrov calls Fidan", "text": "Foreign Minister Sergey Lavrov called Turkish Foreign Minister Hakan Fidan on Monday.", "date": "2025-03-04"}
        this is no JSON
        {"id": "b", "text": "Le ministre des affaires étrangères a reçu mardi l'ambassadeur du pays voisin à Paris, selon un communiqué du ministère.", "language": "fr"}
        """);
    List<String> inputs =
        List.of(Corpus.ARTICLES.toString(), Corpus.gold(folder, 40).toString(), broken.toString());
    String output = folder.resolve("out").toString();

    new Run(spark, output, null, 10).over(inputs);

    Corpus.Read alone = Corpus.onOneMachine(inputs);
    assertThat(events(output)).containsExactlyInAnyOrderElementsOf(lines(alone.readings()));
    assertThat(problems(output))
        .containsExactlyElementsOf(
            alone.problems().stream()
                .map(problem -> problem.line() + " " + problem.sentence())
                .toList())
        .hasSize(2);
  }

  private static List<String> lines(List<Reading> readings) {
    List<String> lines = new ArrayList<>();
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        lines.add(reading.document().id() + " " + ReadingJson.write(event));
      }
    }
    return lines;
  }

  private static List<String> events(String output) {
    return spark.read().parquet(output + "/events").collectAsList().stream()
        .map(row -> text(row, "document") + " " + text(row, "json"))
        .toList();
  }

  private static List<String> problems(String output) {
    return spark.read().parquet(output + "/problems").collectAsList().stream()
        .map(row -> row.getAs("line") + " " + text(row, "problem"))
        .toList();
  }

  private static String text(Row row, String column) {
    return String.valueOf(row.<Object>getAs(column));
  }
}

package org.dragoman.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * A small corpus in all formats, made of texts of the repository: articles as pages and in an
 * archive, gold texts as JSON Lines, as CSV and as Parquet, some of them broken, some twice.
 */
final class Corpus {

  private static final Path FOLDER = Path.of("target", "corpus");
  private static final Path ARTICLES = Path.of("..", "demo", "articles");
  private static final Path GOLD =
      Path.of("../evaluation/src/main/resources/org/dragoman/evaluation/gold/contacts.jsonl");

  private Corpus() {}

  /** The inputs of a run, made anew; {@code spark} writes the Parquet. */
  static List<String> make(SparkSession spark) throws IOException {
    Path parquet = FOLDER.resolve("texts.parquet");
    List<Path> others = others();
    if (!Files.exists(parquet)) {
      spark
          .read()
          .json(FOLDER.resolve("twin.jsonl").toString())
          .select("id", "title", "text", "date", "outlet")
          .coalesce(1)
          .write()
          .parquet(parquet.toString());
    }
    List<String> inputs = new ArrayList<>(others.stream().map(Path::toString).toList());
    inputs.add(parquet.toString());
    return inputs;
  }

  /** The same inputs for one machine: the texts of the Parquet file as JSON Lines. */
  static List<String> twins() throws IOException {
    List<Path> inputs = others();
    inputs.add(FOLDER.resolve("twin.jsonl"));
    return inputs.stream().map(Path::toString).toList();
  }

  private static List<Path> others() throws IOException {
    Files.createDirectories(FOLDER);
    List<String> gold = Files.readAllLines(GOLD);
    List<String> lines = new ArrayList<>(gold.subList(0, 14));
    lines.add("this is no JSON");
    lines.add(
        """
        {"id": "fr", "text": "Le ministre des affaires étrangères a reçu mardi à Paris l'ambassadeur du pays voisin.", "language": "fr"}""");
    lines.add(gold.get(3));
    Path jsonLines = Files.write(FOLDER.resolve("texts.jsonl"), lines);
    List<String> twin = new ArrayList<>(gold.subList(12, 20));
    twin.add("{\"id\": \"empty\"}");
    Files.write(FOLDER.resolve("twin.jsonl"), twin);
    Path table =
        Files.writeString(
            FOLDER.resolve("texts.csv"),
            """
            id,headline,body,date,outlet
            t1,Call on grain,"Foreign Minister Hakan Fidan phoned his Ukrainian counterpart Andrii Sybiha on Monday, the ministry said.",2025-03-04,Wire
            t2,,,,
            t3,Talks,"Prime Minister Pedro Sánchez met President Luiz Inácio Lula da Silva in Madrid on Tuesday.",2025-03-05,Wire
            """);
    Path archive = FOLDER.resolve("pages.warc.gz");
    Archive.write(
        archive,
        ARTICLES.resolve("tallinn-summons.html"),
        ARTICLES.resolve("muscat-mediation.html"));
    return new ArrayList<>(List.of(ARTICLES, jsonLines, table, archive));
  }
}

package org.dragoman.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of other event data beside a record of texts. */
@SuppressWarnings("NullAway.Init") // JUnit sets up
class DatasetsCommandTest {

  private static final String CALL =
      """
      {"id":"call","title":"Ministers talk","text":"Turkish Foreign Minister Hakan Fidan spoke by phone with his Azerbaijani counterpart Jeyhun Bayramov on Tuesday.","date":"2025-10-15","outlet":"Atlas Wire"}
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  /** A row of {@code columns} cells, of which some are filled: {@code 3=TUR}. */
  private static String row(int columns, String... filled) {
    List<String> cells = new java.util.ArrayList<>(Collections.nCopies(columns, ""));
    for (String cell : filled) {
      int cut = cell.indexOf('=');
      cells.set(Integer.parseInt(cell.substring(0, cut)), cell.substring(cut + 1));
    }
    return String.join("\t", cells) + "\n";
  }

  private static String gdelt() {
    return row(
            61,
            "0=1250001",
            "1=20251014",
            "6=TURKEY",
            "7=TUR",
            "16=AZERBAIJAN",
            "17=AZE",
            "26=041",
            "52=Ankara, Turkey",
            "53=TU",
            "60=https://post.example/1")
        + row(61, "0=1250002", "1=20251014", "6=ROMANIA", "7=ROM", "17=FRA", "26=190");
  }

  private static String mentions() {
    return row(16, "0=1250001", "1=20251014091500", "2=20251014100000", "5=https://post.example/1")
        + row(16, "0=1250001", "1=20251014091500", "2=20251014110000", "5=https://post.example/2");
  }

  private static String polecat() {
    String[] columns = new String[40];
    Arrays.fill(columns, "X");
    columns[0] = "Event ID";
    columns[1] = "Event Date";
    columns[2] = "Event Type";
    columns[3] = "Event Mode";
    columns[7] = "Actor Name";
    columns[8] = "Actor Country";
    columns[15] = "Recipient Name";
    columns[16] = "Recipient Country";
    return String.join("\t", columns)
        + "\n"
        + row(
            40,
            "0=P-1",
            "1=2025-10-14",
            "2=CONSULT",
            "3=phone",
            "7=Hakan Fidan; NATO",
            "8=TUR; None",
            "15=Jeyhun Bayramov",
            "16=AZE")
        + row(
            40,
            "0=P-2",
            "1=2025-10-14",
            "2=CONSULT",
            "3=phone",
            "7=Fidan",
            "8=TUR",
            "15=B",
            "16=AZE");
  }

  @Test
  void rowsOfOtherDataStandBesideTheContactThatTheyTellOf() throws IOException {
    String texts = shell.file("wire.jsonl", CALL);
    String events = shell.file("20251014.export.CSV", gdelt());
    String articles = shell.file("20251014.mentions.CSV", mentions());
    String others = shell.file("polecat.tsv", polecat());

    assertThat(shell.run("ingest", texts, events, articles, others)).as(shell.said()).isZero();
    assertThat(shell.said())
        .contains("6 rows of other event data kept to compare with, 0 known already")
        .contains("1 new document kept");
    assertThat(shell.run("ingest", events, articles, others)).isZero();
    assertThat(shell.said())
        .contains("0 rows of other event data kept to compare with, 6 known already")
        .doesNotContain("new documents");

    String contact = shell.firstContact();
    assertThat(shell.output().lines()).hasSize(2);
    shell.run("show", contact);
    assertThat(shell.output())
        .contains("1 sources, 1 reports")
        .contains(
            "gdelt         1250001, 2025-10-14, CONSULT phone, CAMEO 041, 2 mentions, " + events)
        .contains("polecat       P-2, 2025-10-14, CONSULT phone, " + others + ":3");

    shell.run("datasets", "--missing");
    assertThat(shell.output().lines().toList()).hasSize(3);
    assertThat(shell.output()).contains("ROMANIA (ROU)").contains("Hakan Fidan (TUR); NATO (NATO)");
    shell.run("datasets", "--dataset", "gdelt", "--party", "TUR,AZE", "--format", "csv");
    assertThat(shell.output().lines().skip(1))
        .containsExactly(
            "gdelt,1250001,2025-10-14,CONSULT,phone,041,TURKEY (TUR),AZERBAIJAN (AZE),\"Ankara,"
                + " Turkey\",,https://post.example/1,2,"
                + contact
                + ","
                + events
                + ",1");
  }

  @Test
  void icewsAndPloverStandBesideItToo() throws IOException {
    String texts = shell.file("wire.jsonl", CALL);
    String icews = shell.file("events.2025.tab", icews());
    String plover =
        shell.file(
            "plover.jsonl",
            """
            {"id":"PL-7","date":"2025-10-14","actor":[{"code":"TUR","sector":["GOV"],"entity_text":"Hakan Fidan"}],"recipient":[{"code":"AZE","entity_text":"Jeyhun Bayramov"}],"event":["CONSULT"],"mode":["phone"],"coder":"wire"}
            {"id":"PL-8","date":"2025-10-14","actor":[{"code":"PRY","entity_text":"Paraguay"}],"recipient":[{"code":"URY","entity_text":"Uruguay"}],"event":["REQUEST"]}
            """);

    assertThat(shell.run("ingest", texts, icews, plover)).as(shell.said()).isZero();
    assertThat(shell.said())
        .contains("3 rows of other event data kept to compare with, 0 known already");
    shell.run("show", shell.firstContact());
    assertThat(shell.output())
        .contains("icews         30001, 2025-10-14, CONSULT phone, CAMEO 041, " + icews + ":2")
        .contains("plover        PL-7, 2025-10-14, CONSULT phone, " + plover + ":1");
    shell.run("datasets", "--missing", "--limit", "5");
    assertThat(shell.output()).contains("PL-8").doesNotContain("PL-7");
  }

  private static String icews() {
    return String.join(
            "\t",
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude")
        + "\n"
        + row(
            20,
            "0=30001",
            "1=2025-10-14",
            "2=Hakan Fidan",
            "4=Turkey",
            "5=Discuss by telephone",
            "6=041",
            "8=Jeyhun Bayramov",
            "10=Azerbaijan",
            "13=Atlas Wire");
  }

  @Test
  void exportsNameTheDataSetBesideTheContact() throws IOException {
    shell.run("ingest", shell.file("wire.jsonl", CALL), shell.file("polecat.tsv", polecat()));
    Path target = folder.resolve("out");

    shell.run("export", "--format", "csv", "--output", target.toString());
    assertThat(Files.readString(target.resolve("dataset_reports.csv")))
        .contains(",polecat,P-2,2025-10-14,CONSULT,phone,,AZE|TUR,")
        .doesNotContain("P-1");
    shell.run("export", "--format", "jsonl");
    assertThat(shell.output())
        .contains("\"dataset_reports\":[{\"dataset\":\"polecat\",\"event\":\"P-2\"");
  }
}

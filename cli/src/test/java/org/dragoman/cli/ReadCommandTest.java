package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String REPORT =
      """
      Ministers meet in Lisbon

      Portuguese Foreign Minister Paulo Rangel met his Slovenian counterpart Tanja Fajon in Lisbon \
      on Tuesday to discuss fisheries.
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void aTextIsShownForPeople() throws IOException {
    Path report = write("report.txt", REPORT);

    int status = run("read", "--date", "2025-10-08", report.toString());

    assertThat(status).isZero();
    assertThat(output())
        .contains("Ministers meet in Lisbon", "Paulo Rangel, foreign minister of Portugal")
        .contains("2025-10-07 (\"Tuesday\")", "Lisbon, Portugal");
  }

  @Test
  void onlyEventsOfTheTypesAskedForAreGiven() throws IOException {
    Path report =
        write("report.txt", REPORT + "\nGunmen killed two soldiers of Mali near Gao on Monday.\n");

    run("read", "--format", "jsonl", "--types", "assault", report.toString());

    assertThat(output()).contains("\"type\":\"ASSAULT\"").doesNotContain("\"CONSULT\"");
  }

  @Test
  void aTypeThatIsNoneIsToldWithThoseThatThereAre() throws IOException {
    int status = run("read", "--types", "contacts,MEETINGS", write("r.txt", REPORT).toString());

    assertThat(status).isEqualTo(2);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("--types: 'MEETINGS' is no type of events; name contacts or some of AGREE,");
  }

  @Test
  void jsonLinesKeepTheOrderAndTheIdsOfTheInput() throws IOException {
    Path lines =
        write(
            "in.jsonl",
            """
            {"id":"a","text":"France's president met Italy's prime minister.","extra":1}
            {"id":"b","title":"Nothing","text":"It rained.","date":"2004 (day not given)"}
            """);

    run("read", "--format", "jsonl", lines.toString());

    String[] written = output().split("\n", -1);
    assertThat(written[0]).startsWith("{\"schema\":\"dragoman/1\",\"document\":{\"id\":\"a\"");
    assertThat(written[1])
        .contains("\"id\":\"b\"", "\"published\":null")
        .contains("publication date \\\"2004 (day not given)\\\" is not an ISO 8601 date");
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    Path report = write("report.txt", REPORT);
    run("read", "--format", "jsonl", report.toString());
    String first = output();
    out.reset();

    run("read", "--format", "jsonl", report.toString());

    assertThat(output()).isEqualTo(first);
  }

  @Test
  void aMissingFileIsToldAndTheRestIsRead() throws IOException {
    Path report = write("report.txt", REPORT);

    int status = run("read", folder.resolve("none.txt").toString(), report.toString());

    assertThat(status).isEqualTo(1);
    assertThat(said()).contains("none.txt").contains("1 document read").contains("1 skipped");
    assertThat(output()).contains("Paulo Rangel");
  }

  @Test
  void aBrokenLineIsToldByFileAndLine() throws IOException {
    Path lines = write("in.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\n{\"text\":\"y\"}\n");

    int status = run("read", "--format", "jsonl", lines.toString());

    assertThat(status).isEqualTo(1);
    assertThat(said()).contains("in.jsonl:2");
    assertThat(output().lines()).hasSize(2);
  }

  @Test
  void compressedTextIsReadAsWhatItHolds() throws IOException {
    Path packed = folder.resolve("report.txt.gz");
    try (GZIPOutputStream zip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      zip.write(REPORT.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run("read", packed.toString())).isZero();
    assertThat(output()).contains("Tanja Fajon");
  }

  @Test
  void anUnknownOptionIsWrongUse() {
    assertThat(run("read", "--colour", "x.txt")).isEqualTo(2);
    assertThat(said()).contains("--colour").doesNotContain("Exception");
  }

  @Test
  void anUnknownFormatIsWrongUse() {
    assertThat(run("read", "--format", "xml", "x.txt")).isEqualTo(2);
    assertThat(said()).contains("xml").containsIgnoringCase("jsonl");
  }

  @Test
  void standardInputIsRead() {
    int status =
        Main.run(
            Streams.of(
                new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)),
                out,
                messages,
                Terminal.NONE),
            "read",
            "-");

    assertThat(status).isZero();
    assertThat(output()).contains("Paulo Rangel");
  }

  @Test
  void textPrintsTheDocumentWithTheFilesNameAsId() throws IOException {
    Path report = write("lisbon.txt", REPORT);

    run("text", report.toString());

    assertThat(output())
        .contains("\"id\":\"lisbon\"", "\"title\":\"Ministers meet in Lisbon\"")
        .contains("\"language\":\"en\"");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... arguments) {
    return Main.run(
        Streams.of(new ByteArrayInputStream(new byte[0]), out, messages, Terminal.NONE), arguments);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return messages.toString(StandardCharsets.UTF_8);
  }
}

package org.dragoman.cli.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.cli.Main;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.dragoman.record.store.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisCommandsTest {

  private static final String CALL =
      """
      Ministers talk

      Turkish Foreign Minister Hakan Fidan called Azerbaijani Foreign Minister Jeyhun Bayramov on \
      Tuesday to discuss energy.
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @BeforeEach
  void makeAnEmptyRecord() {
    Records.open(store()).close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dyad TUR AZE",
        "dyad TUR AZE --format json",
        "dyad TUR AZE --format svg",
        "alerts",
        "alerts --format json",
        "network",
        "network --format json",
        "network --format svg",
        "network --format graphml",
        "brief TUR AZE",
        "brief --week",
        "brief --week --format markdown",
        "brief --week --format html",
        "brief --week --format json",
        "office foreign minister",
        "state TUR",
        "organization NATO"
      })
  void everyCommandAnswersOnAnEmptyRecordAndOnOneContact(String command) throws IOException {
    assertThat(run(command)).as(message()).isZero();
    assertThat(output()).isNotBlank();
    keep();

    assertThat(run(command)).as(message()).isZero();
    String first = output();
    out.reset();
    run(command);
    assertThat(output()).isEqualTo(first);
  }

  @Test
  void aContactIsComparedAndBriefed() throws IOException {
    keep();
    run("dyad TUR AZE");
    String id = output().lines().filter(line -> line.startsWith("  c")).findFirst().orElseThrow();
    String contact = id.strip().split(" ", 2)[0];
    out.reset();

    assertThat(run("compare " + contact)).isZero();
    assertThat(output()).contains("There are not two texts to compare");
    out.reset();
    assertThat(run("brief " + contact)).isZero();
    assertThat(output())
        .contains("Turkish Foreign Minister Hakan Fidan called Azerbaijani Foreign Minister");
  }

  @Test
  void aPersonIsToldByNameAndAnUnknownOneIsNot() throws IOException {
    keep();

    assertThat(run("person Hakan Fidan")).isZero();
    assertThat(output()).contains("Jeyhun Bayramov, Azerbaijan");
    assertThat(run("person Nobody Whosoever")).isEqualTo(1);
    assertThat(message()).contains("knows 'Nobody Whosoever'; try another spelling");
  }

  @Test
  void theAnswerSaysOnWhichReportsAndWhichLexiconItRests() throws IOException {
    keep();
    run("dyad TUR AZE");

    assertThat(output().replaceAll("\\s+", " "))
        .contains("Rests on a record of 1 contact")
        .contains("from 1 report in 1 document, the latest of 2025-10-08; lexicon ");
  }

  @Test
  void wrongUseIsToldInOneSentence() {
    assertThat(run("dyad TUR Narnia")).isEqualTo(2);
    assertThat(message()).contains("no state or organisation is called 'Narnia'");
    assertThat(run("dyad TUR TUR")).isEqualTo(2);
    assertThat(run("dyad TUR AZE --from yesterday")).isEqualTo(2);
    assertThat(run("network --format html")).isEqualTo(2);
    assertThat(message())
        .contains("this command has no form html; it has text, json, svg, graphml");
    assertThat(run("brief")).isEqualTo(2);
    assertThat(run("state NATO")).isEqualTo(2);
    assertThat(run("compare c-unknown")).isEqualTo(1);
  }

  private void keep() throws IOException {
    Path report = folder.resolve("report.txt");
    Files.writeString(report, CALL);
    List<String> arguments =
        List.of("ingest", "--store", store(), "--date", "2025-10-08", report.toString());
    assertThat(run(arguments)).as(message()).isZero();
    out.reset();
    messages.reset();
  }

  private int run(String command) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.add("--store");
    arguments.add(store());
    return run(arguments);
  }

  private int run(List<String> arguments) {
    Streams streams =
        Streams.of(new ByteArrayInputStream(new byte[0]), out, messages, Terminal.NONE);
    return Main.run(streams, arguments.toArray(String[]::new));
  }

  private String store() {
    return folder.resolve("record.db").toString();
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String message() {
    return messages.toString(StandardCharsets.UTF_8);
  }
}

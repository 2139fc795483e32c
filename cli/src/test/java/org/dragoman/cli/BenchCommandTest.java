package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench} says of a corpus; how fast it was is not looked at. */
class BenchCommandTest {

  private static final String LINES =
      """
      {"id":"a","title":"Ministers meet","text":"Kenya's foreign minister met his Ugandan counterpart in Kampala. Coffee is a crop of the highlands.","language":"en"}
      {"id":"b","title":"","text":"The bakery opens at seven. It sells bread.","language":"en"}
      """;

  private static final String BRIBE =
      """
      {"id":"c","title":"","text":"Police arrested the mayor of Lyon. He had met his Swiss counterpart.","language":"en"}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void countsTellHowFarSentencesCame() throws IOException {
    String report = report("", "bench", "--rounds", "1", "--warm-up", "0", file(LINES));

    assertThat(report)
        .containsOnlyOnce("\"manner\":\"reader\",\"documents\":2,\"documents_past_gate\":1")
        .containsOnlyOnce(
            "\"manner\":\"everything parsed\",\"documents\":2,\"documents_past_gate\":2")
        .containsPattern(
            "\"sentences\":5,\"sentences_past_letters\":2,\"sentences_tagged\":3,\"sentences_past_gate\":\\d,\"sentences_parsed\":[123],")
        .containsOnlyOnce("\"sentences_parsed\":5,");
  }

  @Test
  void bothReadersWriteTheSame() throws IOException {
    String report = report("", "bench", "--rounds", "1", "--warm-up", "0", file(LINES));

    assertThat(report).contains("\"same_output\":true").containsPattern("\"gain\":\\d");
  }

  @Test
  void bothReadersAreAskedForTheSameKinds() throws IOException {
    String report =
        report("", "bench", "--rounds", "1", "--types", "contacts", file(LINES + BRIBE));

    assertThat(report).contains("\"same_output\":true");
  }

  @Test
  void roundsAreStated() throws IOException {
    String report =
        report("", "bench", "--no-baseline", "--rounds", "2", "--warm-up", "1", file(LINES));

    assertThat(report)
        .contains("\"warm_up_rounds\":2,\"rounds\":2,")
        .doesNotContain("everything parsed", "gain");
  }

  @Test
  void standardInputIsReadOnceAndHeld() throws IOException {
    String report = report(LINES, "bench", "--no-baseline", "-");

    assertThat(report).contains("\"held_in_memory\":true", "\"documents\":2");
  }

  @Test
  void aProblemIsToldOnceAndCounted() throws IOException {
    int status = run("", "bench", "--no-baseline", file(LINES + "{\"id\":\n"));

    assertThat(status).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 documents", "1 skipped");
    assertThat(messages.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  @Test
  void nothingToReadIsNotMeasured() {
    int status = run("", "bench", folder.resolve("none").toString());

    assertThat(status).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("no document to read");
  }

  @Test
  void noThreadAtAllIsWrongUse() throws IOException {
    int status = run("", "bench", "--threads", "0", file(LINES));

    assertThat(status).isEqualTo(2);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("--threads takes a number");
  }

  private String file(String lines) throws IOException {
    return Files.writeString(folder.resolve("in.jsonl"), lines, StandardCharsets.UTF_8).toString();
  }

  private String report(String input, String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--format";
    all[arguments.length + 1] = "json";
    int status = run(input, all);
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String input, String... arguments) {
    return Main.run(
        Streams.of(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            messages,
            Terminal.NONE),
        arguments);
  }
}

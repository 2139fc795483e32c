package org.dragoman.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.cli.Main;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold with texts of its own, gold with texts elsewhere, and predictions of others. */
class EvaluateCommandTest {

  private static final String TEXT =
      "Portuguese Foreign Minister Paulo Rangel met his Slovenian counterpart Tanja Fajon in"
          + " Lisbon.";
  private static final String CONTACTS =
      """
      "contacts":[{"channel":"meeting","status":"held","participants":[
      {"name":"Paulo Rangel","office":"foreign minister","country":"PRT","organization":null},
      {"name":"Tanja Fajon","office":"foreign minister","country":"SVN","organization":null}],
      "date":null,"place_country":"PRT","agenda":"undisclosed","attribution":[],
      "evidence":"met his Slovenian counterpart"}]
      """
          .replace("\n", "");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private Path gold = Path.of("");

  @BeforeEach
  void writeGold() throws IOException {
    gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"id\":\"lisbon\",\"text\":\"" + TEXT + "\"," + CONTACTS + "}\n");
  }

  @Test
  void theGoldsOwnTextsAreReadAndScored() {
    assertThat(run("evaluate", gold.toString())).isZero();

    assertThat(output())
        .contains(
            "1 documents with 1 contacts; 1 predicted.", "strict        1.000   1.000  1.000");
  }

  @Test
  void textsMayStandInAFolder() throws IOException {
    Files.writeString(gold, "{\"id\":\"lisbon\"," + CONTACTS + "}\n");
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("lisbon.txt"), TEXT + "\n");

    assertThat(run("evaluate", "--documents", texts.toString(), gold.toString())).isZero();

    assertThat(output()).contains("strict        1.000");
  }

  @Test
  void goldWithoutTextsSaysWhatToDo() throws IOException {
    Files.writeString(gold, "{\"id\":\"lisbon\"," + CONTACTS + "}\n");

    assertThat(run("evaluate", gold.toString())).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("--documents");
  }

  @Test
  void predictionsOfOthersAreScoredWithoutReading() throws IOException {
    Path predictions = folder.resolve("predicted.jsonl");
    Files.writeString(predictions, "{\"id\":\"lisbon\",\"contacts\":[]}\n");

    assertThat(run("evaluate", "--format", "json", gold.toString(), predictions.toString()))
        .isZero();

    assertThat(output()).contains("\"kind\":\"missed\"");
  }

  @Test
  void tooFewExamplesTeachNothing() {
    assertThat(run("calibrate", gold.toString())).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("too few to learn from");
  }

  private int run(String... arguments) {
    return Main.run(
        Streams.of(InputStream.nullInputStream(), out, messages, Terminal.NONE), arguments);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }
}

package org.dragoman.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dragoman.cli.Main;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;

/** Why a sentence is read as it is. */
class ExplainCommandTest {

  private static final String SENTENCE =
      "Portuguese Foreign Minister Paulo Rangel called on Slovenia to act and met Ana Horvat.";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void theTreeShowsPartiesAndWhyFramesDoNotHold() {
    assertThat(run("explain", "--date", "2025-10-08", SENTENCE)).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("person, name Paulo Rangel, office foreign minister, of PRT")
        .contains("call-verb at \"called\" does not hold: a preposition follows")
        .contains("meet at \"met\" matches, but is refused: fewer than two sides")
        .contains("└─ ");
  }

  @Test
  void programsGetTheSameAsJson() {
    assertThat(run("explain", "--format", "json", SENTENCE)).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\"sentences\":[{\"text\":")
        .contains("\"frame\":\"meet\"", "\"why\":\"fewer than two sides");
  }

  @Test
  void aWrongDateIsToldInOneSentence() {
    assertThat(run("explain", "--date", "Tuesday", SENTENCE)).isEqualTo(2);

    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("2025-10-07, not 'Tuesday'");
  }

  private int run(String... arguments) {
    return Main.run(
        Streams.of(InputStream.nullInputStream(), out, messages, Terminal.NONE), arguments);
  }
}

package org.dragoman.cli.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.dragoman.cli.Main;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;

class ModerateCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void eachCommentGetsItsDecisionWithRulesAndWords() {
    int status =
        run(
            """
            {"id":"a","text":"I read the readout differently: no date is told."}
            {"id":"b","text":"You are an i d i 0 t.","other":[1]}
            """);

    assertThat(status).isZero();
    String[] lines = output().split("\n", -1);
    assertThat(lines[0]).isEqualTo("{\"id\":\"a\",\"decision\":\"publish\",\"rules\":[]}");
    assertThat(lines[1])
        .startsWith("{\"id\":\"b\",\"decision\":\"hold\",\"rules\":[{\"rule\":\"rude\",\"span\":[")
        .contains("i d i 0 t\",\"reason\":\"");
  }

  @Test
  void aBrokenLineIsToldAndTheRestIsChecked() {
    int status = run("{\"id\":\"a\"}\nnot json\n{\"id\":\"c\",\"text\":\"Thank you.\"}\n");

    assertThat(status).isEqualTo(1);
    assertThat(output()).isEqualTo("{\"id\":\"c\",\"decision\":\"publish\",\"rules\":[]}\n");
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("-:1: no \"text\" in the object", "-:2: no JSON object");
  }

  private int run(String input) {
    return Main.run(
        Streams.of(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            messages,
            Terminal.NONE),
        "moderate",
        "-");
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }
}

package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;

/** Results that nobody takes any more: an end for {@code | head}, one sentence for a full disk. */
class EndedOutputTest {

  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void aReaderThatHasGoneIsNoFailure() {
    assertThat(readInto(new Ended("Broken pipe"))).isZero();

    assertThat(said()).isEmpty();
  }

  @Test
  void aFullDiskIsToldInOneSentence() {
    assertThat(readInto(new Ended("No space left on device"))).isEqualTo(1);

    assertThat(said())
        .isEqualTo(
            "dragoman: standard output takes no more (No space left on device); the output is"
                + " incomplete: make room and run the command again\n");
  }

  private int readInto(OutputStream out) {
    ByteArrayInputStream in =
        new ByteArrayInputStream("The ministers of Gambia and Togo met on Monday.".getBytes(UTF_8));
    return Main.run(Streams.of(in, out, messages, Terminal.NONE), "read", "-");
  }

  private String said() {
    return messages.toString(UTF_8);
  }

  private static final class Ended extends OutputStream {

    private final String reason;

    Ended(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int letter) throws IOException {
      throw new IOException(reason);
    }
  }
}

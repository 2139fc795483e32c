package org.dragoman.events.frame;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.dragoman.text.DragomanException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameFileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claim nothing                              | x.frames:1: "claim" stands before the first frame
          frame a/event MEET                         | x.frames:2: unknown eventtype "MEET"
          frame a/event CONSULT channel=pigeon       | x.frames:2: unknown channel "pigeon"
          frame a/colour red                         | x.frames:2: unknown keyword "colour"
          frame a/party guest subject                | x.frames:2: a role needs the form
          frame a/claim c/event CONSULT/frame b      | x.frames:4: the frame "a" of line 1 needs claim, event and a verb or noun
          """)
  void aMistakeIsNamedByFileAndLine(String lines, String message) {
    String text = lines.replace('/', '\n');

    assertThatThrownBy(() -> Frames.load(new StringReader(text), "x.frames"))
        .isInstanceOf(DragomanException.class)
        .hasMessageStartingWith(message);
  }
}

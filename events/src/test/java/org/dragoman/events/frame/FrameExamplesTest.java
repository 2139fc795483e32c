package org.dragoman.events.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;

/** Every frame keeps what its own lines promise. */
class FrameExamplesTest {

  private final DocumentReader reader = Dragoman.reader();

  @Test
  void everyExampleIsReadByItsFrame() {
    List<String> broken = new ArrayList<>();
    for (Frame frame : Frames.load().listFrames()) {
      for (String example : frame.examples()) {
        if (!frames(example).contains(frame.id())) {
          broken.add(frame.id() + ": " + example);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void noCounterexampleIsReadByItsFrame() {
    List<String> broken = new ArrayList<>();
    for (Frame frame : Frames.load().listFrames()) {
      for (String example : frame.counterexamples()) {
        if (frames(example).contains(frame.id())) {
          broken.add(frame.id() + ": " + example);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private List<String> frames(String sentence) {
    Document document =
        Document.of("", sentence).withPublished(Published.on(LocalDate.of(2024, 5, 15)));
    List<String> frames = new ArrayList<>();
    reader.read(document).events().forEach(event -> frames.addAll(event.frames()));
    return frames;
  }
}

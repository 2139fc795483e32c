package org.dragoman.events.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;

/** Every frame of an action keeps what its own lines promise. */
class ActionFrameExamplesTest {

  private final DocumentReader reader = Dragoman.reader();

  @Test
  void everyExampleIsReadByItsFrameAsItsType() {
    List<String> broken = new ArrayList<>();
    for (ActionFrame frame : ActionFrames.load().listFrames()) {
      for (String example : frame.frame().examples()) {
        boolean isRead =
            events(example).stream()
                .anyMatch(
                    event ->
                        event.frames().contains(frame.id())
                            && event.type() == frame.frame().type());
        if (!isRead) {
          broken.add(frame.id() + ": " + example + " " + told(example));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void noCounterexampleIsReadByItsFrame() {
    List<String> broken = new ArrayList<>();
    for (ActionFrame frame : ActionFrames.load().listFrames()) {
      for (String example : frame.frame().counterexamples()) {
        if (events(example).stream().anyMatch(event -> event.frames().contains(frame.id()))) {
          broken.add(frame.id() + ": " + example);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private List<String> told(String sentence) {
    return events(sentence).stream().map(event -> event.type() + " " + event.frames()).toList();
  }

  private List<Event> events(String sentence) {
    Document document =
        Document.of("", sentence).withPublished(Published.on(LocalDate.of(2024, 5, 15)));
    return reader.read(document).events();
  }
}

package org.dragoman.events.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.events.Dragoman;
import org.dragoman.events.action.ActionFrame;
import org.dragoman.events.action.ActionFrames;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.document.ReadingTrace;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate stops what cannot hold an event, and nothing else. */
class GateTest {

  private static final DocumentReader GATED = Dragoman.reader();
  private static final DocumentReader UNGATED = Dragoman.readerWithoutGate();

  @Test
  void noSentenceOfAnyFrameReadsDifferentlyWithoutTheGate() {
    List<String> different = new ArrayList<>();
    for (String sentence : sentencesOfFrames().toList()) {
      Document document = document("", sentence);
      if (!ReadingJson.write(GATED.read(document))
          .equals(ReadingJson.write(UNGATED.read(document)))) {
        different.add(sentence);
      }
    }
    assertThat(different).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bakery on Mill Street opens at seven.",
        "Shares of the airline rose by four percent in early trading.",
        "She scored twice in the second half.",
        "The foreign minister of Norway lives in Oslo.",
        "The visit was a disappointment for the fans.",
        "Norway and Sweden are cold in winter.",
        "He told her that the train was late."
      })
  void aSentenceWithoutAFrameOrWithoutItsPartiesIsNeverParsed(String sentence) {
    assertThat(scenes(document("", sentence))).noneMatch(SentenceScene::isParsed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian Foreign Minister Espen Barth Eide met his Icelandic counterpart in Oslo.",
        "They spoke by phone on Tuesday.",
        "Putin's in Beijing for talks.",
        "Gunmen killed four policemen in Quetta.",
        "THE TWO PRESIDENTS MET IN DOHA"
      })
  void aSentenceThatMayHoldOneIsParsed(String sentence) {
    assertThat(scenes(document("", sentence))).anyMatch(SentenceScene::isParsed);
  }

  @Test
  void inADocumentWithAnEventTheOtherSentencesStayUnparsed() {
    Document document =
        document(
            "Ministers of Kenya and Uganda meet in Kampala",
            "Kenyan Foreign Minister Musalia Mudavadi met his Ugandan counterpart in Kampala.\n\n"
                + "Coffee is a crop of the highlands. It ripens in October.");

    List<SentenceScene> scenes = new ArrayList<>();
    GATED.read(document, new Gathering(scenes));

    assertThat(scenes).hasSize(4);
    assertThat(scenes.get(1).isParsed()).isTrue();
  }

  private static List<SentenceScene> scenes(Document document) {
    List<SentenceScene> scenes = new ArrayList<>();
    GATED.read(document, new Gathering(scenes));
    return scenes;
  }

  private static Stream<String> sentencesOfFrames() {
    Stream<Frame> frames =
        Stream.concat(
            Frames.load().listFrames().stream(),
            ActionFrames.load().listFrames().stream().map(ActionFrame::frame));
    return frames.flatMap(
        frame -> Stream.concat(frame.examples().stream(), frame.counterexamples().stream()));
  }

  private static Document document(String title, String text) {
    return Document.of(title, text).withPublished(Published.on(LocalDate.of(2024, 5, 15)));
  }

  /** Keeps the scenes of a document. */
  private record Gathering(List<SentenceScene> scenes) implements ReadingTrace {
    @Override
    public void scene(SentenceScene scene, boolean mayHoldEvent) {
      scenes.add(scene);
    }
  }
}

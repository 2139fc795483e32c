package org.dragoman.cli.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.document.ReadingTrace;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Document;
import org.dragoman.text.en.SentenceSplitter;

/** Counts how far the sentences of one document come, without changing how it is read. */
final class SentenceCount implements ReadingTrace {

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private final List<SentenceScene> scenes = new ArrayList<>();
  private boolean isOpen;
  private long pastLetters;
  private long tagged;
  private long pastGate;

  private SentenceCount() {}

  /** The count of one document. */
  static Sentences of(Document document, DocumentReader reader) {
    SentenceCount count = new SentenceCount();
    reader.read(document, count);
    return new Sentences(
        1,
        count.isOpen ? 1 : 0,
        document.content().getBytes(StandardCharsets.UTF_8).length,
        SPLITTER.split(document).size(),
        count.pastLetters,
        count.tagged,
        count.pastGate,
        count.scenes.stream().filter(SentenceScene::isParsed).count());
  }

  @Override
  public boolean looksBehindTheGate() {
    return false;
  }

  @Override
  public void sentences(int all, int mayHoldEvent) {
    isOpen = true;
    pastLetters = mayHoldEvent;
  }

  @Override
  public void tagged(int sentences) {
    tagged = sentences;
  }

  @Override
  public void scene(SentenceScene scene, boolean mayHoldEvent) {
    scenes.add(scene);
    if (mayHoldEvent) {
      pastGate++;
    }
  }
}

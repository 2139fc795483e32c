package org.dragoman.cli.bench;

import java.util.function.Function;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Kinds;
import org.dragoman.events.Reading;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.document.ReadingTrace;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Document;

/**
 * A way of reading whose speed is measured.
 *
 * @param name what it is called in the output
 * @param reading what it does with a document
 */
record Manner(String name, Function<Document, Reading> reading) {

  /** As {@code dragoman read} does. */
  static Manner usual(DocumentReader reader) {
    return new Manner("reader", reader::read);
  }

  /** Without a gate, with the tree of every sentence: what others do, with our own parser. */
  static Manner parsingEverything(Kinds kinds) {
    DocumentReader reader = Dragoman.readerWithoutGate();
    return new Manner(
        "everything parsed", document -> kinds.of(reader.read(document, new Parsing())));
  }

  /** Asks for every tree. */
  private static final class Parsing implements ReadingTrace {
    @Override
    public void scene(SentenceScene scene, boolean mayHoldEvent) {
      scene.sentence();
    }
  }
}

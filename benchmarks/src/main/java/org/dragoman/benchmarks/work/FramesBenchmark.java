package org.dragoman.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.document.ReadingTrace;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.FrameMatcher;
import org.dragoman.events.match.SentenceScene;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Holding the frames of contacts against parsed sentences: one sentence an operation. */
@State(Scope.Thread)
public class FramesBenchmark extends Timing {

  private final FrameMatcher matcher = new FrameMatcher(Frames.load());
  private final List<SentenceScene> scenes = new ArrayList<>();
  private int next;

  /** Reads all documents and keeps what is found in their sentences before frames are tried. */
  @Setup
  public void read(Corpus corpus) {
    DocumentReader reader = Dragoman.readerWithoutGate();
    corpus.documents().forEach(document -> reader.read(document, new Gathering(scenes)));
  }

  /** The frames that hold in a sentence. */
  @Benchmark
  public List<FrameMatch> frames() {
    next = next + 1 == scenes.size() ? 0 : next + 1;
    return matcher.match(scenes.get(next));
  }

  /** Keeps the scenes of all documents, with their trees. */
  private record Gathering(List<SentenceScene> scenes) implements ReadingTrace {
    @Override
    public void scene(SentenceScene scene, boolean mayHoldEvent) {
      scene.clauses();
      scenes.add(scene);
    }
  }
}

package org.dragoman.benchmarks.work;

import org.dragoman.events.Dragoman;
import org.dragoman.events.Reading;
import org.dragoman.events.document.DocumentReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole reading of a document, with and without the gate: one document an operation. */
@State(Scope.Benchmark)
public class ReaderBenchmark extends Timing {

  private final DocumentReader reader = Dragoman.reader();
  private final DocumentReader withoutGate = Dragoman.readerWithoutGate();

  /** As the command reads. */
  @Benchmark
  public Reading reader(Corpus corpus) {
    return reader.read(corpus.document());
  }

  /** With every sentence tried. */
  @Benchmark
  public Reading readerWithoutGate(Corpus corpus) {
    return withoutGate.read(corpus.document());
  }
}

package org.dragoman.benchmarks.work;

import java.util.List;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import org.dragoman.text.en.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Cutting documents into sentences: one document an operation. */
@State(Scope.Benchmark)
public class SplittingBenchmark extends Timing {

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** The sentences of a document. */
  @Benchmark
  public List<Span> split(Corpus corpus) {
    Document document = corpus.document();
    return splitter.split(document);
  }
}

package org.dragoman.benchmarks.work;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much text was gone through; JMH gives it a second, beside the operations. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {

  /** Bytes in UTF-8. */
  public long bytes;

  void add(Corpus.Line line) {
    bytes += line.bytes();
  }
}

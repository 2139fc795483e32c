package org.dragoman.benchmarks.work;

import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.gate.Gate;
import org.dragoman.events.gate.WordGate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The gate's look at the letters: one sentence an operation. */
@State(Scope.Benchmark)
public class GateBenchmark extends Timing {

  private Gate gate = Gate.open();

  /** Makes the gate of the bundled frames. */
  @Setup
  public void make() {
    gate = WordGate.before(Frames.load(), ActionReader.Lexicon.load(), ActorLexicon.load());
  }

  /** Whether a sentence may hold an event. */
  @Benchmark
  public boolean gate(Corpus corpus, Volume volume) {
    Corpus.Line line = corpus.line();
    volume.add(line);
    return gate.mayHoldEvent(line.content(), line.span(), false);
  }
}

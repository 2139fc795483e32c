package org.dragoman.benchmarks.work;

import java.util.List;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.text.Sentence;
import org.dragoman.text.TaggedSentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finding parties in tagged sentences: one sentence an operation. */
@State(Scope.Thread)
public class ActorsBenchmark extends Timing {

  private final MentionFinder mentions = new MentionFinder(ActorLexicon.load());
  private List<Sentence> tagged = List.of();

  /** Tags all sentences. */
  @Setup
  public void tag(Corpus corpus) {
    tagged = corpus.tagged().stream().map(TaggedSentence::words).toList();
  }

  /** The parties of a sentence. */
  @Benchmark
  public List<Mention> actors(Corpus corpus, Volume volume) {
    int number = corpus.lineNumber();
    Corpus.Line line = corpus.line(number);
    volume.add(line);
    return mentions.find(line.content(), tagged.get(number));
  }
}

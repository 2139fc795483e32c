package org.dragoman.benchmarks.work;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import org.dragoman.text.Parser;
import org.dragoman.text.Sentence;
import org.dragoman.text.TaggedSentence;
import org.dragoman.text.en.Nlp4jParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Words, tags and trees, one sentence an operation: each of the three holds the work of the one
 * before, so that the tree alone is the difference.
 */
@State(Scope.Benchmark)
public class ParserBenchmark extends Timing {

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final Parser parser = Nlp4jParser.shared();

  /** Splits a sentence into words. */
  @Benchmark
  public List<Token> tokenizer(Corpus corpus, Volume volume) {
    Corpus.Line line = corpus.line();
    volume.add(line);
    return tokenizer.tokenize(line.span().of(line.content()));
  }

  /** Words, tags and dictionary forms. */
  @Benchmark
  public TaggedSentence tagging(Corpus corpus, Volume volume) {
    Corpus.Line line = corpus.line();
    volume.add(line);
    return parser.tag(line.content(), line.span());
  }

  /** Words, tags and the tree. */
  @Benchmark
  public Sentence parser(Corpus corpus, Volume volume) {
    Corpus.Line line = corpus.line();
    volume.add(line);
    return parser.parse(line.content(), line.span());
  }
}

package org.dragoman.benchmarks.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.dragoman.benchmarks.text.Texts;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Kinds;
import org.dragoman.events.Reading;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * CoreNLP's usual pipeline with its usual models, and our reader on the same documents: one
 * document an operation, one thread. CoreNLP stops at the dependencies; our reader gives events.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class CoreNlpBenchmark {

  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse";

  /** Which texts: see {@link Texts#of}. */
  @Param({"ordinary", "diplomatic"})
  public String texts = "ordinary";

  private List<Document> documents = List.of();
  private int next;

  /** Makes or opens the documents. */
  @Setup
  public void open() {
    documents = Texts.of(texts);
  }

  private Document document() {
    next = next + 1 == documents.size() ? 0 : next + 1;
    return documents.get(next);
  }

  /** CoreNLP, made once. */
  @State(Scope.Benchmark)
  public static class Pipeline {

    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", ANNOTATORS);
      return properties;
    }
  }

  /** Our reader, made once. */
  @State(Scope.Benchmark)
  public static class Reader {

    private final DocumentReader reader = Dragoman.reader();
  }

  /** Our reader, asked for contacts alone. */
  @State(Scope.Benchmark)
  public static class ContactReader {

    private final DocumentReader reader = Dragoman.reader(List.of(), Kinds.CONTACTS);
  }

  /** What CoreNLP makes of a document. */
  @Benchmark
  public CoreDocument coreNlp(Pipeline with) {
    CoreDocument annotated = new CoreDocument(document().content());
    with.pipeline.annotate(annotated);
    return annotated;
  }

  /** What our reader makes of it. */
  @Benchmark
  public Reading dragoman(Reader with) {
    return with.reader.read(document());
  }

  /** The contacts that our reader finds in it. */
  @Benchmark
  public Reading contacts(ContactReader with) {
    return with.reader.read(document());
  }
}

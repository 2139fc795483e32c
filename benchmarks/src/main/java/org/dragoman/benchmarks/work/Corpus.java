package org.dragoman.benchmarks.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.benchmarks.text.Texts;
import org.dragoman.text.Document;
import org.dragoman.text.Parser;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;
import org.dragoman.text.en.Nlp4jParser;
import org.dragoman.text.en.SentenceSplitter;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Documents and their sentences, taken in turn, for ever. */
@State(Scope.Thread)
public class Corpus {

  /** Which texts: see {@link Texts#of}. */
  @Param({"ordinary", "diplomatic"})
  public String texts = "ordinary";

  private List<Document> documents = List.of();
  private List<Line> lines = List.of();
  private int nextDocument;
  private int nextLine;

  /**
   * A sentence of a document.
   *
   * @param content the content of the document
   * @param span where the sentence stands
   * @param bytes its length in UTF-8
   */
  public record Line(String content, Span span, int bytes) {}

  /** Makes or opens the documents. */
  @Setup(Level.Trial)
  public void open() {
    documents = Texts.of(texts);
    SentenceSplitter splitter = new SentenceSplitter();
    List<Line> all = new ArrayList<>();
    for (Document document : documents) {
      String content = document.content();
      for (Span span : splitter.split(document)) {
        all.add(new Line(content, span, bytes(span.of(content))));
      }
    }
    lines = List.copyOf(all);
  }

  /** All documents. */
  List<Document> documents() {
    return documents;
  }

  /** The next document. */
  Document document() {
    nextDocument = nextDocument + 1 == documents.size() ? 0 : nextDocument + 1;
    return documents.get(nextDocument);
  }

  /** The number of the next sentence, for lists that a benchmark made of all of them. */
  int lineNumber() {
    nextLine = nextLine + 1 == lines.size() ? 0 : nextLine + 1;
    return nextLine;
  }

  /** The next sentence. */
  Line line() {
    return lines.get(lineNumber());
  }

  /** All sentences with their tags. */
  List<TaggedSentence> tagged() {
    Parser parser = Nlp4jParser.shared();
    return lines.stream().map(line -> parser.tag(line.content(), line.span())).toList();
  }

  Line line(int number) {
    return lines.get(number);
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}

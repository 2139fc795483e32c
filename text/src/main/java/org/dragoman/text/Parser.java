package org.dragoman.text;

/** Tags and parses sentences. Safe for use by many threads at once. */
public interface Parser {

  /**
   * Splits the sentence that {@code span} covers in {@code content} into words and tags them; its
   * tree, which costs as much again, waits until it is asked for.
   *
   * @param content a document's content, or any text
   * @param span one sentence of it
   * @return its words, whose spans point into {@code content}
   */
  TaggedSentence tag(String content, Span span);

  /** The parsed sentence that {@code span} covers in {@code content}: see {@link #tag}. */
  default Sentence parse(String content, Span span) {
    return tag(content, span).parse();
  }
}

package org.dragoman.text;

/** Tags and parses sentences. Safe for use by many threads at once. */
public interface Parser {

  /**
   * Parses the sentence that {@code span} covers in {@code content}.
   *
   * @param content a document's content, or any text
   * @param span one sentence of it
   * @return its words, whose spans point into {@code content}
   */
  Sentence parse(String content, Span span);
}

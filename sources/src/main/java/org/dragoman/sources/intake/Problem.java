package org.dragoman.sources.intake;

/**
 * What could not be read, for people.
 *
 * @param input the path, URL or {@code -}
 * @param line the line of the input, or 0 where the problem is with all of it
 * @param sentence one sentence: what is wrong, what happens now, what to do; without the input's
 *     name
 */
public record Problem(String input, long line, String sentence) {

  public Problem(String input, String sentence) {
    this(input, 0, sentence);
  }

  /** The whole message on one line: {@code reports.jsonl:7: …}. */
  public String message() {
    return (line > 0 ? input + ":" + line : input) + ": " + sentence;
  }

  @Override
  public String toString() {
    return message();
  }
}

package org.dragoman.sources.intake;

import org.dragoman.text.DragomanException;

/** One document that cannot be read; the message is the sentence of a {@link Problem}. */
public class UnreadableException extends DragomanException {

  public UnreadableException(String sentence) {
    super(sentence);
  }

  public UnreadableException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence; never null. */
  public final String sentence() {
    return String.valueOf(getMessage());
  }
}

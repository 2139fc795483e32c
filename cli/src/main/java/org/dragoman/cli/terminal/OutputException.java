package org.dragoman.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The output can take no more. No {@code DragomanException}, since those are problems of one
 * document, and the rest of the input would be read for nobody.
 */
public final class OutputException extends UncheckedIOException {

  private final String name;
  private final String reason;

  OutputException(String name, IOException cause) {
    super(cause);
    this.name = name;
    this.reason = String.valueOf(cause.getMessage());
  }

  /** Whether the reader at the other end of a pipe has gone, as {@code head} does. */
  public boolean isClosedPipe() {
    String message = reason.toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  /** One sentence for people. */
  public String sentence() {
    return name
        + " takes no more ("
        + reason
        + "); the output is incomplete: make room and run the command again";
  }
}

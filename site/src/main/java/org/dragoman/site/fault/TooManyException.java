package org.dragoman.site.fault;

import org.dragoman.text.DragomanException;

/** A client asks for more than its share. */
public class TooManyException extends DragomanException {

  private static final long serialVersionUID = 1L;

  private final long retryAfterSeconds;

  public TooManyException(long retryAfterSeconds) {
    super(
        "Too many requests: this one was not answered; try again in " + retryAfterSeconds + " s.");
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** When there is room again. */
  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}

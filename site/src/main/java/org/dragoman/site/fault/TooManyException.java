package org.dragoman.site.fault;

/** A client asks for more than its share. */
public class TooManyException extends Mistake {

  private static final long serialVersionUID = 1L;

  private final long retryAfterSeconds;

  public TooManyException(long retryAfterSeconds) {
    super("mistake.too-many", retryAfterSeconds);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** When there is room again. */
  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}

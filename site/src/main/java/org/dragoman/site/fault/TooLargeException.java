package org.dragoman.site.fault;

/** What was sent is larger than the site reads. */
public class TooLargeException extends Mistake {

  private static final long serialVersionUID = 1L;

  public TooLargeException(int mostBytes) {
    super("mistake.body-length", String.valueOf(mostBytes));
  }
}

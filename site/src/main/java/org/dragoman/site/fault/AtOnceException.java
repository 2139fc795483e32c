package org.dragoman.site.fault;

/** Somebody else changed the same at the same moment; nothing was changed. */
public class AtOnceException extends Mistake {

  private static final long serialVersionUID = 1L;

  public AtOnceException() {
    super("mistake.at-once");
  }
}

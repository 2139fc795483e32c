package org.dragoman.site.fault;

import org.dragoman.text.DragomanException;

/** An address asks for something that no filter understands; the message says what and how. */
public class FilterException extends DragomanException {

  private static final long serialVersionUID = 1L;

  public FilterException(String message) {
    super(message);
  }
}

package org.dragoman.actors.data;

import org.dragoman.text.DragomanException;

/** A mistake in a data file; the message names file, line and what is wrong. */
public class DataException extends DragomanException {

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}

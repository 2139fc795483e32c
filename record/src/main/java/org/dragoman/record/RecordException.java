package org.dragoman.record;

import org.dragoman.text.DragomanException;

/** The record cannot do what was asked; the message says what, why and what to do. */
public class RecordException extends DragomanException {

  private static final long serialVersionUID = 1L;

  public RecordException(String message) {
    super(message);
  }

  public RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}

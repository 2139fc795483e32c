package org.dragoman.text;

/**
 * What went wrong, told for people: the thing, the value and the way out. The root of all our
 * exceptions.
 */
public class DragomanException extends RuntimeException {

  public DragomanException(String message) {
    super(message);
  }

  public DragomanException(String message, Throwable cause) {
    super(message, cause);
  }
}

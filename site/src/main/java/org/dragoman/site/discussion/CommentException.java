package org.dragoman.site.discussion;

import org.dragoman.text.DragomanException;

/** A comment cannot be taken, changed or decided so; the message says why. */
public class CommentException extends DragomanException {

  private static final long serialVersionUID = 1L;

  public CommentException(String message) {
    super(message);
  }
}

package org.dragoman.site.discussion;

import org.dragoman.site.fault.Mistake;
import org.jspecify.annotations.Nullable;

/** A comment cannot be taken, changed or decided so; its sentence says why. */
public class CommentException extends Mistake {

  private static final long serialVersionUID = 1L;

  public CommentException(String key, @Nullable Object... arguments) {
    super(key, arguments);
  }
}

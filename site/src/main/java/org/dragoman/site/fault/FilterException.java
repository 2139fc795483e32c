package org.dragoman.site.fault;

import org.jspecify.annotations.Nullable;

/** An address asks for something that no filter understands; its sentence says what and how. */
public class FilterException extends Mistake {

  private static final long serialVersionUID = 1L;

  public FilterException(String key, @Nullable Object... arguments) {
    super(key, arguments);
  }
}

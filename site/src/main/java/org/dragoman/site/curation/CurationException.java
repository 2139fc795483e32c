package org.dragoman.site.curation;

import org.dragoman.site.fault.Mistake;
import org.jspecify.annotations.Nullable;

/** A change of the record is asked for that is none; its sentence says what it lacks. */
class CurationException extends Mistake {

  private static final long serialVersionUID = 1L;

  CurationException(String key, @Nullable Object... arguments) {
    super(key, arguments);
  }
}

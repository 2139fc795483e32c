package org.dragoman.comments.lexicon;

import org.dragoman.text.DragomanException;

/** A word list holds a line that cannot be used; the message names file, line and mistake. */
public class LexiconException extends DragomanException {

  public LexiconException(String file, int line, String mistake) {
    super(file + ":" + line + ": " + mistake);
  }

  public LexiconException(String file, String mistake, Throwable cause) {
    super(file + ": " + mistake, cause);
  }
}

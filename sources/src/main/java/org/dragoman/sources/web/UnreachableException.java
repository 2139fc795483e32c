package org.dragoman.sources.web;

import org.dragoman.sources.intake.UnreadableException;

/** A host that failed for now: it may well answer later. */
public final class UnreachableException extends UnreadableException {

  public UnreachableException(String sentence) {
    super(sentence);
  }

  UnreachableException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package org.dragoman.analysis.compare;

import org.dragoman.codebook.Term;

/** How the texts stand to each other on one point. */
public enum Verdict implements Term {
  /** Two or more texts say it, and say the same. */
  SAME("same"),
  /** Two or more texts tell it, and tell it differently. */
  DIFFERENT("different"),
  /** One text alone says it. */
  ONE_ONLY("one-only"),
  /** No text says it. */
  UNDISCLOSED("undisclosed");

  private final String wire;

  Verdict(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}

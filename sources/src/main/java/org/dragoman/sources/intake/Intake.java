package org.dragoman.sources.intake;

/**
 * Takes what a source holds, one thing after the other, in the order in which it stands. What an
 * intake throws ends the reading.
 */
public interface Intake {

  /** A document. */
  void found(Found found);

  /** Something that could not be read; reading goes on behind it. */
  void problem(Problem problem);
}

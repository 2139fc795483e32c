package org.dragoman.evaluation.calibration;

/**
 * A prediction, how sure it was, and whether it was right.
 *
 * @param confidence its confidence
 * @param isRight whether it was right
 */
public record Judged(double confidence, boolean isRight) {}

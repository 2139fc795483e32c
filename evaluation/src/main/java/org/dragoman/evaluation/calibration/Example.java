package org.dragoman.evaluation.calibration;

import org.dragoman.events.confidence.Features;

/**
 * An event that the reader found in a text of the gold.
 *
 * @param text the id of the text
 * @param features what speaks for and against it
 * @param isRight whether it is right
 */
public record Example(String text, Features features, boolean isRight) {}

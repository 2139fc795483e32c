package org.dragoman.analysis.network;

import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.record.Side;

/**
 * A side that brought two others together.
 *
 * @param mediator who mediated
 * @param between between whom
 * @param contacts how often
 */
public record Triad(Side mediator, Dyad between, int contacts) {}

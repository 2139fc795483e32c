package org.dragoman.analysis.network;

import org.dragoman.analysis.dyad.Dyad;

/**
 * What joins two sides of the network.
 *
 * @param dyad the sides, in the order of their codes
 * @param contacts how many contacts they had; a contact of many sides counts as a part of one for
 *     each pair
 * @param weight the same, each weighed by its level
 * @param startedByFirst those of them that the first side started
 * @param startedBySecond those that the second side started
 */
public record Link(
    Dyad dyad, double contacts, double weight, double startedByFirst, double startedBySecond) {}

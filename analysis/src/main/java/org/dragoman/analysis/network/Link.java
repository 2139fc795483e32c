package org.dragoman.analysis.network;

import org.dragoman.analysis.dyad.Dyad;

/**
 * What joins two sides of the network.
 *
 * @param dyad the sides, in the order of their codes
 * @param contacts how many contacts they had; a contact of many sides counts as a part of one for
 *     each pair
 * @param weight the same, each weighed by its level
 * @param startedByFirst how many the first side started
 * @param startedBySecond how many the second side started
 */
public record Link(
    Dyad dyad, double contacts, double weight, int startedByFirst, int startedBySecond) {}

package org.dragoman.evaluation.statistics;

/**
 * Where a figure lies with a chance of 95 in 100, were the texts drawn anew.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {}

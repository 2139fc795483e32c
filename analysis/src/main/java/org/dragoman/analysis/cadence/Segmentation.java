package org.dragoman.analysis.cadence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Cuts the exposure of a dyad into stretches of steady rate: PELT (Killick, Fearnhead and Eckley,
 * "Optimal Detection of Changepoints With a Linear Computational Cost", JASA 107, 2012) over bins
 * of equal exposure, with the Poisson likelihood divided by the dispersion (quasi-likelihood,
 * McCullagh and Nelder 1989) and a penalty a break.
 *
 * <p>The penalty {@code 2 ln(bins) + 4} holds the chance that a steady dyad shows any break at
 * about one in a hundred; the simulation in docs/analysis.md has the figures. Costs at most the
 * square of the number of bins, which is bounded.
 */
final class Segmentation {

  private static final int MOST_BINS = 160;
  private static final double SHORTEST_BIN = 7;
  private static final int SHORTEST_STRETCH = 3;
  private static final double EXTRA_PENALTY = 4;

  private final int bins;
  private final double width;
  private final int[] cumulative;
  private final double dispersion;
  private final double[] logarithms;
  private final double logarithmOfWidth;

  /**
   * @param at the contacts, as ascending exposures
   * @param total the exposure of the whole
   * @param dispersion φ
   */
  Segmentation(double[] at, double total, double dispersion) {
    this.bins = bins(total);
    this.width = total / bins;
    this.dispersion = dispersion;
    this.logarithmOfWidth = Math.log(width);
    this.cumulative = new int[bins + 1];
    for (double exposure : at) {
      cumulative[Math.min(bins - 1, (int) (exposure / width)) + 1]++;
    }
    for (int i = 0; i < bins; i++) {
      cumulative[i + 1] += cumulative[i];
    }
    this.logarithms = new double[Math.max(bins, at.length) + 1];
    for (int i = 1; i < logarithms.length; i++) {
      logarithms[i] = Math.log(i);
    }
  }

  private static int bins(double total) {
    return Math.max(1, Math.min(MOST_BINS, (int) (total / SHORTEST_BIN)));
  }

  /** The exposure that a stretch has at least, in one of so much. */
  static double shortest(double total) {
    return Math.min(total, SHORTEST_STRETCH * total / bins(total));
  }

  /** The exposure of one bin. */
  double width() {
    return width;
  }

  /** The bins at which a new stretch begins, ascending, without 0. */
  List<Integer> breaks() {
    double penalty = 2 * Math.log(Math.max(2, bins)) + EXTRA_PENALTY;
    double[] best = new double[bins + 1];
    int[] last = new int[bins + 1];
    best[0] = -penalty;
    int[] candidates = new int[bins + 1];
    double[] costs = new double[bins + 1];
    int count = 1;
    for (int end = SHORTEST_STRETCH; end <= bins; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int i = 0; i < count; i++) {
        costs[i] = best[candidates[i]] + cost(candidates[i], end);
        if (costs[i] + penalty < best[end]) {
          best[end] = costs[i] + penalty;
          last[end] = candidates[i];
        }
      }
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (costs[i] <= best[end] + penalty) {
          candidates[kept++] = candidates[i];
        }
      }
      count = kept;
      int next = end + 1 - SHORTEST_STRETCH;
      if (next >= SHORTEST_STRETCH) {
        candidates[count++] = next;
      }
    }
    Deque<Integer> breaks = new ArrayDeque<>();
    for (int end = bins; end > 0 && last[end] > 0; end = last[end]) {
      breaks.addFirst(last[end]);
    }
    return List.copyOf(breaks);
  }

  /**
   * The first and the last bin between which the break at {@code at} lies with 90 in 100, given its
   * neighbours.
   */
  int[] interval(int before, int at, int after) {
    double[] weights = new double[after - before];
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < weights.length; i++) {
      weights[i] = cost(before, before + i) + cost(before + i, after);
      least = Math.min(least, weights[i]);
    }
    double sum = 0;
    for (int i = 1; i < weights.length; i++) {
      weights[i] = Math.exp((least - weights[i]) / 2);
      sum += weights[i];
    }
    int low = quantile(weights, 0.05 * sum);
    int high = quantile(weights, 0.95 * sum);
    return new int[] {Math.min(at, before + low), Math.max(at, before + high)};
  }

  /** How many contacts lie in these bins. */
  int contacts(int start, int end) {
    return cumulative[end] - cumulative[start];
  }

  private static int quantile(double[] weights, double target) {
    double sum = 0;
    for (int i = 1; i < weights.length; i++) {
      sum += weights[i];
      if (sum >= target) {
        return i;
      }
    }
    return weights.length - 1;
  }

  private double cost(int start, int end) {
    int contacts = contacts(start, end);
    if (contacts == 0) {
      return 0;
    }
    double logarithm = logarithms[contacts] - logarithms[end - start] - logarithmOfWidth;
    return -2 * (contacts * logarithm - contacts) / dispersion;
  }
}

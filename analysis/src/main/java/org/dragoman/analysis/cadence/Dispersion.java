package org.dragoman.analysis.cadence;

/**
 * How clustered the contacts are: the variance of counts over that of a Poisson process, φ.
 *
 * <p>Estimated from the differences of neighbouring stretches of equal exposure, so that a break in
 * the rate, which falls between one pair alone, does not pass for clustering (the idea of von
 * Neumann's ratio, 1941). Drawn towards a usual value where there are few contacts, and never below
 * one: a series more regular than chance is judged as if it were not.
 */
final class Dispersion {

  private static final double USUAL = 2.0;
  private static final int WEIGHT_OF_USUAL = 10;
  private static final int CONTACTS_A_STRETCH = 4;

  private Dispersion() {}

  /** φ of contacts at these ascending exposures, out of {@code total}. */
  static double of(double[] at, double total) {
    int stretches = 2 * (at.length / (2 * CONTACTS_A_STRETCH));
    if (stretches < 2 || total <= 0) {
      return USUAL;
    }
    int[] counts = new int[stretches];
    for (double exposure : at) {
      counts[Math.min(stretches - 1, (int) (exposure / total * stretches))]++;
    }
    return (shifted(counts, 0) + shifted(counts, 1)) / 2;
  }

  private static double shifted(int[] counts, int first) {
    double sum = 0;
    int pairs = 0;
    for (int i = first; i + 1 < counts.length; i += 2) {
      int both = counts[i] + counts[i + 1];
      if (both > 0) {
        double difference = counts[i] - counts[i + 1];
        sum += difference * difference / both;
        pairs++;
      }
    }
    double drawn = (sum + USUAL * WEIGHT_OF_USUAL) / (pairs + WEIGHT_OF_USUAL);
    return Math.max(1, drawn);
  }
}

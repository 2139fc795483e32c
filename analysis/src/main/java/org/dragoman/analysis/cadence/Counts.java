package org.dragoman.analysis.cadence;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * The predictive distribution of a count: gamma-Poisson (negative binomial), with the mean and the
 * variance that the baseline gives.
 *
 * <p>Of n contacts over an exposure E, the rate has the posterior Gamma(n + 1/2, E) under the prior
 * of Jeffreys; the count over a further exposure e is then negative binomial (Greenwood and Yule,
 * 1920). Where contacts come in clusters, the variance is φ times that of a Poisson process, and
 * the baseline counts as n / φ independent contacts.
 *
 * @param mean the expected count
 * @param size the negative binomial's size; the smaller, the wider
 */
record Counts(double mean, double size) {

  /** What a baseline predicts for a further exposure. */
  static Counts predicted(int contacts, double exposure, double dispersion, double further) {
    double shape = (contacts + 0.5) / dispersion;
    double mean = further * (contacts + 0.5) / exposure;
    double variance = dispersion * mean + mean * mean / shape;
    return new Counts(mean, mean * mean / Math.max(variance - mean, 1e-12));
  }

  /** The chance of {@code least} or more independent contacts where their mean is certain. */
  static double atLeast(int least, double mean) {
    return least <= 0 ? 1 : Gamma.regularizedGammaP(least, mean);
  }

  /** The chance of a count of {@code least} or more. */
  double atLeast(int least) {
    if (least <= 0) {
      return 1;
    }
    return mean <= 0 ? 0 : Beta.regularizedBeta(mean / (size + mean), least, size);
  }

  /** The chance of no contact at all. */
  double none() {
    return mean <= 0 ? 1 : Math.exp(size * (Math.log(size) - Math.log(size + mean)));
  }

  /** The quantile of the rate's posterior, in contacts a usual day. */
  static double rateQuantile(int contacts, double exposure, double dispersion, double chance) {
    double shape = (contacts + 0.5) / dispersion;
    double scale = dispersion / exposure;
    double low = 0;
    double high = shape + 20 * Math.sqrt(shape) + 20;
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (Gamma.regularizedGammaP(shape, middle) < chance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2 * scale;
  }
}

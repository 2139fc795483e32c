package org.dragoman.analysis.alert;

import org.hipparchus.special.Beta;

/** How likely a fair coin is. */
final class Coin {

  private Coin() {}

  /** The chance that of {@code tosses} at least {@code count} fall the same way, either way. */
  static double atLeastEitherWay(int count, int tosses) {
    if (tosses == 0 || 2 * count <= tosses) {
      return 1;
    }
    return Math.min(1, 2 * Beta.regularizedBeta(0.5, count, tosses - count + 1.0));
  }
}

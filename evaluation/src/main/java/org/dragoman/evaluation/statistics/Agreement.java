package org.dragoman.evaluation.statistics;

/**
 * How far what was predicted agrees with the gold.
 *
 * @param right predicted and in the gold
 * @param predicted all that was predicted
 * @param gold all that the gold has
 */
public record Agreement(int right, int predicted, int gold) {

  /** The share of what was predicted that is right; 0 where nothing was predicted. */
  public double precision() {
    return share(right, predicted);
  }

  /** The share of the gold that was found; 0 where it is empty. */
  public double recall() {
    return share(right, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Both together. */
  public Agreement plus(Agreement other) {
    return new Agreement(right + other.right, predicted + other.predicted, gold + other.gold);
  }
}

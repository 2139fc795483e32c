package org.dragoman.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence keeps its promise: predictions in ten bins by their confidence, and how many
 * of each bin were right.
 *
 * @param bins the bins that hold a prediction
 * @param predictions how many predictions there are
 */
public record Reliability(List<Bin> bins, int predictions) {

  private static final int BINS = 10;

  /**
   * Predictions of about the same confidence.
   *
   * @param low the lowest confidence of the bin
   * @param high the end of the bin
   * @param predictions how many it holds
   * @param confidence their mean confidence
   * @param right the share of them that is right
   */
  public record Bin(double low, double high, int predictions, double confidence, double right) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** The bins of {@code judged}. */
  public static Reliability of(List<Judged> judged) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Judged> inside = judged.stream().filter(j -> bin(j.confidence()) == bin).toList();
      if (!inside.isEmpty()) {
        bins.add(
            new Bin(
                i / (double) BINS,
                (i + 1) / (double) BINS,
                inside.size(),
                inside.stream().mapToDouble(Judged::confidence).average().orElseThrow(),
                inside.stream().mapToDouble(j -> j.isRight() ? 1 : 0).average().orElseThrow()));
      }
    }
    return new Reliability(bins, judged.size());
  }

  private static int bin(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }

  /**
   * The expected calibration error (Naeini, Cooper and Hauskrecht 2015): how far confidence and
   * share right lie apart, weighted by the size of the bins.
   */
  public double expectedError() {
    double error = 0;
    for (Bin bin : bins) {
      error += Math.abs(bin.confidence() - bin.right()) * bin.predictions() / predictions;
    }
    return error;
  }
}

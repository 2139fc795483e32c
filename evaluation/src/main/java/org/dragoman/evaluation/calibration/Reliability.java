package org.dragoman.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluation.statistics.RepeatableChance;

/**
 * Whether confidence keeps its promise: predictions in ten bins by their confidence, and how many
 * of each bin were right.
 *
 * @param bins the bins that hold a prediction
 * @param predictions how many predictions there are
 */
public record Reliability(List<Bin> bins, int predictions) {

  private static final int BINS = 10;
  private static final int ROUNDS = 500;
  private static final int SEED = 7;

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

  /**
   * The calibration error that chance alone gives: of predictions as sure as {@code judged}, were
   * every confidence exactly the chance to be right.
   */
  public static double chanceError(List<Judged> judged) {
    RepeatableChance chance = new RepeatableChance(SEED);
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Judged> drawn = new ArrayList<>(judged.size());
      for (Judged each : judged) {
        drawn.add(new Judged(each.confidence(), chance.fraction() < each.confidence()));
      }
      sum += of(drawn).expectedError();
    }
    return sum / ROUNDS;
  }
}

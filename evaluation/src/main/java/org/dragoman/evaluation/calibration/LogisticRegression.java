package org.dragoman.evaluation.calibration;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regression over features that hold or do not, with an L2 penalty on all weights but the
 * bias, fitted by Newton's method (Cessie and van Houwelingen 1992). Costs examples times the
 * square of features a step; ends after a few steps, and always at the same weights.
 */
final class LogisticRegression {

  /** The weight that every event has. */
  static final String BIAS = "bias";

  private static final int STEPS = 50;
  private static final double ENOUGH = 1e-9;

  private final List<String> names;
  private final double[] weights;

  private LogisticRegression(List<String> names) {
    this.names = names;
    this.weights = new double[names.size() + 1];
  }

  /** The weights that fit {@code examples} best. */
  static LogisticRegression fit(List<Example> examples, double penalty) {
    TreeSet<String> names = new TreeSet<>();
    examples.forEach(example -> names.addAll(example.features().names()));
    LogisticRegression regression = new LogisticRegression(List.copyOf(names));
    int[][] active =
        examples.stream().map(e -> regression.active(e.features().names())).toArray(int[][]::new);
    for (int step = 0; step < STEPS; step++) {
      if (regression.step(examples, active, penalty) < ENOUGH) {
        break;
      }
    }
    return regression;
  }

  /** The places of the weights that apply; the bias stands first. */
  private int[] active(Collection<String> features) {
    return java.util.stream.IntStream.concat(
            java.util.stream.IntStream.of(0),
            features.stream()
                .mapToInt(name -> java.util.Collections.binarySearch(names, name) + 1)
                .filter(place -> place > 0))
        .toArray();
  }

  private double step(List<Example> examples, int[][] active, double penalty) {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] curvature = new double[size][size];
    for (int i = 1; i < size; i++) {
      gradient[i] = -penalty * weights[i];
      curvature[i][i] = penalty;
    }
    curvature[0][0] = ENOUGH;
    for (int e = 0; e < active.length; e++) {
      double chance = chance(active[e]);
      double error = (examples.get(e).isRight() ? 1 : 0) - chance;
      for (int i : active[e]) {
        gradient[i] += error;
        for (int j : active[e]) {
          curvature[i][j] += chance * (1 - chance);
        }
      }
    }
    double[] change = LinearSystem.solve(curvature, gradient);
    for (int i = 0; i < size; i++) {
      weights[i] += change[i];
    }
    return Arrays.stream(change).map(Math::abs).max().orElse(0);
  }

  private double chance(int[] active) {
    double sum = 0;
    for (int i : active) {
      sum += weights[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** The chance that an event with these features is right. */
  double chance(Collection<String> features) {
    return chance(active(features));
  }

  /** The weight of each feature, by name. */
  Map<String, Double> weights() {
    Map<String, Double> byName = new TreeMap<>();
    byName.put(BIAS, weights[0]);
    for (int i = 0; i < names.size(); i++) {
      byName.put(names.get(i), weights[i + 1]);
    }
    return byName;
  }
}

package org.dragoman.evaluation.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges a way of learning by examples that it did not see: the texts are dealt out to ten folds in
 * their order, and each fold is judged by what the others teach.
 */
final class CrossValidation {

  private static final int FOLDS = 10;

  private CrossValidation() {}

  /** Every example with the confidence that the other folds give it. */
  static List<Judged> judge(List<Example> examples, double penalty) {
    Map<String, Integer> folds = new LinkedHashMap<>();
    examples.forEach(example -> folds.putIfAbsent(example.text(), folds.size() % FOLDS));
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int own = fold;
      List<Example> others =
          examples.stream().filter(e -> folds.getOrDefault(e.text(), 0) != own).toList();
      LogisticRegression regression = LogisticRegression.fit(others, penalty);
      examples.stream()
          .filter(e -> folds.getOrDefault(e.text(), 0) == own)
          .forEach(
              e -> judged.add(new Judged(regression.chance(e.features().names()), e.isRight())));
    }
    return judged;
  }

  /** The mean surprise of what came out; lower is better. */
  static double logLoss(List<Judged> judged) {
    return judged.stream().mapToDouble(CrossValidation::surprise).average().orElse(0);
  }

  private static double surprise(Judged judged) {
    double confidence = judged.confidence();
    return -StrictMath.log(judged.isRight() ? confidence : 1 - confidence);
  }
}

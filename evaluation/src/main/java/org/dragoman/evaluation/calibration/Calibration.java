package org.dragoman.evaluation.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.events.confidence.Features.Model;

/**
 * The weights of confidence, learned from examples, and how well they keep their promise on
 * examples that they did not see.
 *
 * @param model which events they are for
 * @param penalty how strongly large weights are held back: of several, the one that surprises least
 * @param weights the weight of each feature
 * @param unseen reliability on the folds of the cross-validation
 * @param chanceError the calibration error that chance alone would give there
 * @param logLoss the mean surprise there
 * @param examples how many examples there were
 * @param right how many of them were right
 */
public record Calibration(
    Model model,
    double penalty,
    Map<String, Double> weights,
    Reliability unseen,
    double chanceError,
    double logLoss,
    int examples,
    int right) {

  private static final List<Double> PENALTIES = List.of(1.0, 3.0, 10.0, 30.0);

  /** Learns from {@code examples}, all of one model. */
  public static Calibration of(Model model, List<Example> examples) {
    double penalty = penalty(examples);
    List<Judged> judged = CrossValidation.judge(examples, penalty);
    return new Calibration(
        model,
        penalty,
        LogisticRegression.fit(examples, penalty).weights(),
        Reliability.of(judged),
        Reliability.chanceError(judged),
        CrossValidation.logLoss(judged),
        examples.size(),
        (int) examples.stream().filter(Example::isRight).count());
  }

  private static double penalty(List<Example> examples) {
    return PENALTIES.stream()
        .min(
            Comparator.comparingDouble(
                p -> CrossValidation.logLoss(CrossValidation.judge(examples, p))))
        .orElseThrow();
  }
}

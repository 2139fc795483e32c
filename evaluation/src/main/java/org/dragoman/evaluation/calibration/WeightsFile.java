package org.dragoman.evaluation.calibration;

import java.util.List;
import java.util.Locale;
import org.dragoman.events.confidence.Features.Model;

/** Writes learned weights in the form of {@code confidence.tsv}. */
public final class WeightsFile {

  private WeightsFile() {}

  /**
   * The file's text.
   *
   * @param sources names the gold that taught it
   * @param contactShift what is added to the log-odds of contacts, whose gold may be harder than
   *     the texts that are read; 0 for the weights as they were learned
   */
  public static String write(
      List<Calibration> calibrations, List<String> sources, double contactShift) {
    StringBuilder text = new StringBuilder(2000);
    text.append(
        """
        # Weights of two logistic regressions: how likely a contact is right in parties, channel group and status group, and how likely another event is
        # right in type and both sides. Columns, separated by tabs: model (contact or event), feature, weight. Written by `dragoman calibrate` from
        """);
    text.append("# ").append(String.join(", ", sources)).append(".\n");
    for (Calibration calibration : calibrations) {
      text.append(
          String.format(
              Locale.ROOT,
              "# %s: %d examples, %d of them right; penalty (L2) %s; expected calibration error in ten-fold cross-validation %.3f"
                  + " (%.3f by chance alone).\n",
              calibration.model().wire(),
              calibration.examples(),
              calibration.right(),
              calibration.penalty(),
              calibration.unseen().expectedError(),
              calibration.chanceError()));
    }
    if (contactShift != 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "# contact: %.2f was added to the bias, as real texts are easier than this gold.\n",
              contactShift));
    }
    for (Calibration calibration : calibrations) {
      double shift = calibration.model() == Model.CONTACT ? contactShift : 0;
      weight(text, calibration, LogisticRegression.BIAS, shift);
      calibration.weights().keySet().stream()
          .filter(name -> !name.equals(LogisticRegression.BIAS))
          .forEach(name -> weight(text, calibration, name, 0));
    }
    return text.toString();
  }

  private static void weight(
      StringBuilder text, Calibration calibration, String name, double shift) {
    text.append(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%.3f\n",
            calibration.model().wire(),
            name,
            calibration.weights().getOrDefault(name, 0.0) + shift));
  }
}

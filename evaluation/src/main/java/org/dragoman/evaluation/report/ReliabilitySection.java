package org.dragoman.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.evaluation.calibration.Judged;
import org.dragoman.evaluation.calibration.Reliability;

/** Whether confidence keeps its promise. */
final class ReliabilitySection {

  private ReliabilitySection() {}

  /** Nothing where no prediction has a confidence. */
  static Optional<Section> of(List<Judged> judged, String right) {
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    Reliability reliability = Reliability.of(judged);
    Table table = new Table("confidence", "predictions", "mean confidence", "share right");
    for (Reliability.Bin bin : reliability.bins()) {
      String range = String.format(Locale.ROOT, "%.1f to %.1f", bin.low(), bin.high());
      table.row(range, bin.predictions(), bin.confidence(), bin.right());
    }
    String note =
        String.format(
            Locale.ROOT,
            "Right means: %s. Expected calibration error %.3f over %d predictions in ten bins; chance"
                + " alone would give a confidence that keeps its promise %.3f.",
            right,
            reliability.expectedError(),
            reliability.predictions(),
            Reliability.chanceError(judged));
    return Optional.of(
        new Section("reliability", "Confidence", note, table, Section.Chart.RELIABILITY));
  }

  /** The expected calibration error as a row for the summary; no number where there is none. */
  static double expectedError(List<Judged> judged) {
    return judged.isEmpty() ? Double.NaN : Reliability.of(judged).expectedError();
  }
}

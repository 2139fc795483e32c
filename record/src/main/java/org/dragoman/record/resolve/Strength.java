package org.dragoman.record.resolve;

import java.util.Comparator;
import org.dragoman.record.Report;

/**
 * Which report's word counts more: a side's own text over an agency's story over an outlet's over a
 * copy; of the same sort the later, since it corrects the earlier; then the surer.
 */
final class Strength {

  /** The strongest first. */
  static final Comparator<Report> ORDER =
      Comparator.comparing(Strength::sort)
          .thenComparing(Strength::day, Comparator.reverseOrder())
          .thenComparing(report -> report.event().confidence(), Comparator.reverseOrder())
          .thenComparing(Report::id);

  private Strength() {}

  /** The sort of source; a copy ranks as such. */
  static org.dragoman.record.SourceClass sort(Report report) {
    return report.source();
  }

  /** The day of publication, the unknown as the earliest. */
  static long day(Report report) {
    return report.document().published() == null
        ? Long.MIN_VALUE
        : report.document().published().toEpochDay();
  }
}

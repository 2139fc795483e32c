package org.dragoman.cli.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.evaluation.report.HtmlReport;
import org.dragoman.evaluation.report.JsonReport;
import org.dragoman.evaluation.report.Report;
import org.dragoman.evaluation.report.TextReport;

/** The forms in which {@code evaluate} writes. */
enum ReportFormat {
  /** Aligned tables. */
  TEXT,
  /** Every figure and every error, for programs. */
  JSON,
  /** One page with charts. */
  HTML;

  String write(List<Report> reports, int mostErrors) {
    return switch (this) {
      case TEXT ->
          reports.stream()
              .map(report -> TextReport.write(report, mostErrors))
              .collect(Collectors.joining("\n"));
      case JSON -> JsonReport.write(reports);
      case HTML -> HtmlReport.write(reports);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

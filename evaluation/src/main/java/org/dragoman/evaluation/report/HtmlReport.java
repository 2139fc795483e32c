package org.dragoman.evaluation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.text.DragomanException;

/**
 * Reports as one page that needs nothing else: charts are drawn into it, every error stands beside
 * its sentence, and no script runs.
 */
public final class HtmlReport {

  private static final int OPEN_ERRORS = 40;

  private HtmlReport() {}

  /** The page. */
  public static String write(List<Report> reports) {
    StringBuilder html = new StringBuilder(100_000);
    html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>Evaluation of Dragoman</title>\n<style>\n").append(style());
    html.append("</style>\n</head>\n<body>\n<h1>Evaluation of Dragoman</h1>\n<nav><ul>\n");
    for (int i = 0; i < reports.size(); i++) {
      html.append("<li><a href=\"#gold").append(i + 1).append("\">");
      html.append(Html.text(reports.get(i).title())).append("</a></li>\n");
    }
    html.append("</ul></nav>\n<main>\n");
    for (int i = 0; i < reports.size(); i++) {
      report(html, reports.get(i), "gold" + (i + 1));
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream stream = HtmlReport.class.getResourceAsStream("report.css")) {
      if (stream == null) {
        throw new DragomanException("the bundled file report.css is missing from this build");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("report.css cannot be read", e);
    }
  }

  private static void report(StringBuilder html, Report report, String id) {
    html.append("<section>\n<h2 id=\"").append(id).append("\">");
    html.append(Html.text(report.title())).append("</h2>\n");
    report.facts().forEach(fact -> html.append("<p>").append(Html.text(fact)).append("</p>\n"));
    for (Section section : report.sections()) {
      section(html, section);
    }
    errors(html, report);
    html.append("</section>\n");
  }

  private static void section(StringBuilder html, Section section) {
    html.append("<h3>").append(Html.text(section.heading())).append("</h3>\n");
    html.append("<p class=\"note\">").append(Html.text(section.note())).append("</p>\n");
    switch (section.chart()) {
      case BARS -> figure(html, BarChart.draw(section));
      case RELIABILITY -> figure(html, ReliabilityChart.draw(section));
      case MATRIX, NONE -> {}
    }
    figure(html, HtmlTable.write(section));
  }

  private static void figure(StringBuilder html, String content) {
    html.append("<figure>").append(content).append("</figure>\n");
  }

  private static void errors(StringBuilder html, Report report) {
    html.append("<h3>Errors</h3>\n<p class=\"note\">");
    html.append(report.errors().size()).append(" in all, of each kind the worst first.</p>\n");
    for (String kind : report.kinds()) {
      List<ErrorCase> errors = report.of(kind);
      html.append(errors.size() <= OPEN_ERRORS ? "<details open>" : "<details>");
      html.append("<summary>").append(Html.text(kind)).append(": ").append(errors.size());
      html.append("</summary>\n");
      errors.forEach(error -> error(html, error));
      html.append("</details>\n");
    }
  }

  private static void error(StringBuilder html, ErrorCase error) {
    html.append("<article><h4>").append(Html.text(error.id())).append("</h4>\n<blockquote>");
    html.append(Html.text(error.text())).append("</blockquote>\n<dl>");
    rows(html, "gold", error.gold());
    rows(html, "predicted", error.predicted());
    html.append("</dl></article>\n");
  }

  private static void rows(StringBuilder html, String kind, List<String> lines) {
    List<String> shown = lines.isEmpty() ? List.of("nothing") : lines;
    for (String line : shown) {
      html.append("<dt>").append(kind).append("</dt><dd class=\"").append(kind).append("\">");
      html.append(Html.text(line)).append("</dd>");
    }
  }
}

package org.dragoman.evaluation.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Confidence against the share right: a dot a bin, as large as the bin; the diagonal is honest. */
final class ReliabilityChart {

  private static final int SIZE = 320;
  private static final int MARGIN = 50;

  private ReliabilityChart() {}

  static String draw(Section section) {
    StringBuilder svg = new StringBuilder(2000);
    int whole = SIZE + 2 * MARGIN;
    svg.append("<svg role=\"img\" aria-label=\"Reliability diagram\" viewBox=\"0 0 ");
    svg.append(whole).append(' ').append(whole).append("\" width=\"").append(whole).append("\">");
    axes(svg);
    for (List<@Nullable Object> row : section.table().rows()) {
      dot(svg, section.table(), row);
    }
    return svg.append("</svg>").toString();
  }

  private static void axes(StringBuilder svg) {
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      line(svg, "grid", x(tenth / 10.0), y(0), x(tenth / 10.0), y(1));
      line(svg, "grid", x(0), y(tenth / 10.0), x(1), y(tenth / 10.0));
      label(svg, x(tenth / 10.0), y(0) + 18, "middle", String.valueOf(tenth / 10.0));
      label(svg, x(0) - 8, y(tenth / 10.0) + 4, "end", String.valueOf(tenth / 10.0));
    }
    line(svg, "whisker", x(0), y(0), x(1), y(1));
    label(svg, x(0.5), y(0) + 38, "middle", "confidence");
    label(svg, x(0), y(1) - 12, "start", "share right");
  }

  private static void dot(StringBuilder svg, Table table, List<@Nullable Object> row) {
    if (table.cell(row, "mean confidence") instanceof Double confidence
        && table.cell(row, "share right") instanceof Double right
        && table.cell(row, "predictions") instanceof Integer predictions) {
      svg.append("<circle class=\"bar\" fill-opacity=\".75\" cx=\"").append(Html.at(x(confidence)));
      svg.append("\" cy=\"").append(Html.at(y(right))).append("\" r=\"");
      svg.append(Html.at(Math.min(18, 3 + Math.sqrt(predictions)))).append("\"><title>");
      svg.append(predictions).append(" predictions: confidence ").append(Table.shown(confidence));
      svg.append(", right ").append(Table.shown(right)).append("</title></circle>");
    }
  }

  private static double x(double share) {
    return MARGIN + SIZE * share;
  }

  private static double y(double share) {
    return MARGIN + SIZE * (1 - share);
  }

  private static void line(
      StringBuilder svg, String kind, double x1, double y1, double x2, double y2) {
    svg.append("<line class=\"").append(kind).append("\" x1=\"").append(Html.at(x1));
    svg.append("\" y1=\"").append(Html.at(y1)).append("\" x2=\"").append(Html.at(x2));
    svg.append("\" y2=\"").append(Html.at(y2)).append("\"/>");
  }

  private static void label(StringBuilder svg, double x, double y, String anchor, String words) {
    svg.append("<text class=\"faint\" text-anchor=\"").append(anchor).append("\" x=\"");
    svg.append(Html.at(x)).append("\" y=\"").append(Html.at(y)).append("\">").append(words);
    svg.append("</text>");
  }
}

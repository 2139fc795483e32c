package org.dragoman.evaluation.report;

import java.util.List;
import org.dragoman.evaluation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** A bar from 0 to 1 for each row of a table, with a whisker where an interval is known. */
final class BarChart {

  private static final int LABELS = 190;
  private static final int WIDTH = 420;
  private static final int ROW = 22;

  private BarChart() {}

  static String draw(Section section) {
    Table table = section.table();
    String column = table.columns().contains("F1") ? "F1" : "share";
    int height = table.rows().size() * ROW + 24;
    StringBuilder svg = new StringBuilder(2000);
    svg.append("<svg role=\"img\" aria-label=\"").append(Html.text(section.heading()));
    svg.append(": ").append(column).append("\" viewBox=\"0 0 ");
    svg.append(LABELS + WIDTH + 60).append(' ').append(height).append("\" width=\"");
    svg.append(LABELS + WIDTH + 60).append("\">");
    grid(svg, height);
    int y = 0;
    for (List<@Nullable Object> row : table.rows()) {
      bar(svg, table, row, column, y);
      y += ROW;
    }
    return svg.append("</svg>").toString();
  }

  private static void grid(StringBuilder svg, int height) {
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double x = LABELS + WIDTH * tenth / 10.0;
      svg.append("<line class=\"grid\" x1=\"").append(Html.at(x)).append("\" x2=\"");
      svg.append(Html.at(x)).append("\" y1=\"0\" y2=\"").append(height - 18).append("\"/>");
      svg.append("<text class=\"faint\" text-anchor=\"middle\" x=\"").append(Html.at(x));
      svg.append("\" y=\"").append(height - 4).append("\">").append(tenth / 10.0);
      svg.append("</text>");
    }
  }

  private static void bar(
      StringBuilder svg, Table table, List<@Nullable Object> row, String column, int y) {
    double value = table.cell(row, column) instanceof Double number ? number : 0;
    svg.append("<text text-anchor=\"end\" x=\"").append(LABELS - 8).append("\" y=\"");
    svg.append(y + 15).append("\">").append(Html.text(Table.shown(row.get(0)))).append("</text>");
    svg.append("<rect class=\"bar\" x=\"").append(LABELS).append("\" y=\"").append(y + 4);
    svg.append("\" height=\"").append(ROW - 8).append("\" width=\"");
    svg.append(Html.at(WIDTH * value)).append("\"/>");
    double end = LABELS + WIDTH * value;
    if (table.cell(row, "95 %") instanceof Interval interval) {
      double low = LABELS + WIDTH * interval.low();
      double high = LABELS + WIDTH * interval.high();
      svg.append("<line class=\"whisker\" x1=\"").append(Html.at(low)).append("\" x2=\"");
      svg.append(Html.at(high)).append("\" y1=\"").append(y + ROW / 2).append("\" y2=\"");
      svg.append(y + ROW / 2).append("\"/>");
      end = Math.max(end, high);
    }
    svg.append("<text x=\"").append(Html.at(end + 6)).append("\" y=\"").append(y + 15);
    svg.append("\">").append(Table.shown(value)).append("</text>");
  }
}

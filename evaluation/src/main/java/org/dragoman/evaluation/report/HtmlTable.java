package org.dragoman.evaluation.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of a page; a matrix darkens its cells. */
final class HtmlTable {

  private HtmlTable() {}

  static String write(Section section) {
    Table table = section.table();
    boolean isMatrix = section.chart() == Section.Chart.MATRIX;
    StringBuilder html = new StringBuilder(2000);
    html.append(isMatrix ? "<table class=\"matrix\"><thead><tr>" : "<table><thead><tr>");
    for (String column : table.columns()) {
      html.append("<th scope=\"col\">").append(Html.text(column)).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (List<@Nullable Object> row : table.rows()) {
      int sum = row.stream().mapToInt(cell -> cell instanceof Integer n ? n : 0).sum();
      html.append("<tr>");
      for (Object cell : row) {
        html.append(isMatrix ? matrixCell(cell, sum) : "<td>" + shown(cell) + "</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table>").toString();
  }

  private static String shown(@Nullable Object cell) {
    return Html.text(Table.shown(cell));
  }

  /** The darker, the larger the share of its row; zeros are left out. */
  private static String matrixCell(@Nullable Object cell, int sum) {
    if (!(cell instanceof Integer count)) {
      return "<td>" + shown(cell) + "</td>";
    }
    if (count == 0) {
      return "<td></td>";
    }
    double share = Math.min(1, (double) count / Math.max(1, sum));
    return String.format(
        Locale.ROOT,
        "<td style=\"background: rgba(var(--heat), %.2f)\">%d</td>",
        0.1 + 0.6 * share,
        count);
  }
}

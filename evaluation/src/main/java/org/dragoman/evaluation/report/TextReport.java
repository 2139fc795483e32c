package org.dragoman.evaluation.report;

import java.util.List;
import org.dragoman.evaluation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** A report as plain text with aligned tables. */
public final class TextReport {

  private static final String GAP = "  ";

  private TextReport() {}

  /** The text; the worst errors, {@code mostErrors} of them at most, stand at its end. */
  public static String write(Report report, int mostErrors) {
    StringBuilder text = new StringBuilder(4000);
    text.append(report.title()).append("\n");
    report.facts().forEach(fact -> text.append(fact).append("\n"));
    for (Section section : report.sections()) {
      text.append("\n").append(section.heading()).append("\n");
      if (!section.note().isEmpty()) {
        text.append(section.note()).append("\n");
      }
      table(text, section.table());
    }
    errors(text, report, mostErrors);
    return text.toString();
  }

  private static void table(StringBuilder text, Table table) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              table.columns().get(i).length(),
              table.rows().stream()
                  .mapToInt(row -> Table.shown(row.get(column)).length())
                  .max()
                  .orElse(0));
    }
    line(text, widths, table.columns().stream().map(c -> (Object) c).toList(), true);
    for (List<@Nullable Object> row : table.rows()) {
      line(text, widths, row, false);
    }
  }

  private static void line(
      StringBuilder text, int[] widths, List<? extends @Nullable Object> cells, boolean isHead) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      Object cell = cells.get(i);
      String shown = Table.shown(cell);
      String fill = " ".repeat(widths[i] - shown.length());
      boolean isWord = i == 0 || (!isHead && (cell instanceof String || cell instanceof Interval));
      line.append(GAP).append(isWord ? shown + fill : fill + shown);
    }
    text.append(line.toString().stripTrailing()).append("\n");
  }

  private static void errors(StringBuilder text, Report report, int most) {
    int all = report.errors().size();
    if (all == 0 || most == 0) {
      return;
    }
    text.append("\nWorst errors (").append(Math.min(most, all)).append(" of ").append(all);
    text.append(")\n");
    for (ErrorCase error : report.errors().stream().limit(most).toList()) {
      text.append("\n").append(GAP).append(error.id()).append(": ").append(error.kind());
      text.append("\n").append(GAP).append("  ").append(oneLine(error.text())).append("\n");
      error.gold().forEach(line -> text.append(GAP).append("  gold       ").append(line + "\n"));
      error
          .predicted()
          .forEach(line -> text.append(GAP).append("  predicted  ").append(line + "\n"));
    }
  }

  private static String oneLine(String words) {
    return words.replaceAll("[\\s\\p{Cc}]+", " ");
  }
}

package org.dragoman.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Figures in rows and columns; a cell is a word, a whole number, a fraction, an interval, or null.
 */
public final class Table {

  private final List<String> columns;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  public Table(String... columns) {
    this.columns = List.of(columns);
  }

  Table(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Adds a row, with a cell for each column. */
  Table row(@Nullable Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + cells.length + " cells in a table of " + columns.size() + " columns");
    }
    List<@Nullable Object> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Double number && number.isNaN() ? null : cell);
    }
    rows.add(row);
    return this;
  }

  List<String> columns() {
    return columns;
  }

  List<List<@Nullable Object>> rows() {
    return rows;
  }

  /** The cell of the row in the column of that name; null where there is none. */
  @Nullable Object cell(List<@Nullable Object> row, String column) {
    int place = columns.indexOf(column);
    return place < 0 ? null : row.get(place);
  }

  /** A cell for people. */
  static String shown(@Nullable Object cell) {
    if (cell instanceof Double number) {
      return String.format(java.util.Locale.ROOT, "%.3f", number);
    }
    if (cell instanceof Interval interval) {
      return String.format(java.util.Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
    }
    return cell == null ? "" : cell.toString();
  }
}

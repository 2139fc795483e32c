package org.dragoman.site.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.analysis.compare.Comparison;
import org.dragoman.analysis.compare.Point;
import org.dragoman.analysis.compare.Saying;
import org.dragoman.analysis.compare.Verdict;

/**
 * A point of a comparison as a row of a table.
 *
 * @param point the point
 * @param cells what each text says on it, a cell a text
 */
public record ComparisonRow(Point point, List<List<Saying>> cells) {

  public ComparisonRow {
    cells = List.copyOf(cells);
  }

  /** The statements, or else the fields: first what the texts share, then what one alone says. */
  static List<ComparisonRow> of(Comparison comparison, boolean isStatements) {
    List<ComparisonRow> rows = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      comparison.points(verdict).stream()
          .filter(point -> point.isStatement() == isStatements)
          .forEach(point -> rows.add(row(point, comparison.voices().size())));
    }
    return rows;
  }

  private static ComparisonRow row(Point point, int voices) {
    List<List<Saying>> cells = new ArrayList<>();
    for (int i = 0; i < voices; i++) {
      int voice = i;
      cells.add(point.sayings().stream().filter(saying -> saying.voice() == voice).toList());
    }
    return new ComparisonRow(point, cells);
  }
}

package org.dragoman.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was taken for what: rows are the gold, columns what was predicted. */
final class ConfusionTable {

  /** The row of false alarms and the column of what was missed. */
  static final String NONE = "(none)";

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  void add(String gold, String predicted) {
    counts.computeIfAbsent(gold, key -> new TreeMap<>()).merge(predicted, 1, Integer::sum);
  }

  Table table(String corner) {
    TreeSet<String> names = new TreeSet<>();
    counts.forEach(
        (gold, row) -> {
          names.add(gold);
          names.addAll(row.keySet());
        });
    List<String> columns = new java.util.ArrayList<>(List.of(corner));
    columns.addAll(names);
    Table table = new Table(columns);
    for (String gold : names) {
      Object[] cells = new Object[columns.size()];
      cells[0] = gold;
      for (int i = 1; i < cells.length; i++) {
        cells[i] = counts.getOrDefault(gold, Map.of()).getOrDefault(columns.get(i), 0);
      }
      table.row(cells);
    }
    return table;
  }
}

package org.dragoman.record.store;

import java.util.Map;

/**
 * A copy of a record that has been checked.
 *
 * @param bytes how large it is
 * @param rows how many rows each of its tables has
 */
public record Backup(long bytes, Map<String, Long> rows) {

  public Backup {
    rows = Map.copyOf(rows);
  }

  /** How many rows a table has; 0 where the copy has no such table. */
  public long rows(String table) {
    return rows.getOrDefault(table, 0L);
  }
}

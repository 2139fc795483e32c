package org.dragoman.actors.data;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a data file: tab-separated, one entry a line, {@code #} comments, and the names of
 * the columns on the first line that is no comment. Trailing empty columns may be left out.
 */
public final class DataTable {

  private DataTable() {}

  /**
   * Reads the rows of {@code source}.
   *
   * @throws DataException where the columns are not {@code columns}, or a row has more of them
   */
  public static List<DataRow> rows(DataSource source, List<String> columns) {
    List<DataRow> rows = new ArrayList<>();
    String content = source.content();
    boolean headed = false;
    int number = 0;
    for (int start = 0; start < content.length(); number++) {
      int end = lineEnd(content, start);
      String line = content.substring(start, end).stripTrailing();
      start = end + 1;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      DataRow row = new DataRow(source.name(), number + 1, columns, cells(line));
      if (headed) {
        rows.add(row);
      } else {
        row.requireHeader();
        headed = true;
      }
    }
    return rows;
  }

  private static int lineEnd(String content, int start) {
    int end = content.indexOf('\n', start);
    return end < 0 ? content.length() : end;
  }

  private static List<String> cells(String line) {
    return split(line, '\t');
  }

  /** The parts of {@code text} between the separators, without the blanks around them. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end).strip());
      start = end + 1;
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}

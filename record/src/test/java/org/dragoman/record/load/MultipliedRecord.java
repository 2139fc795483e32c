package org.dragoman.record.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a large record of a smaller one: {@code MultipliedRecord FILE TIMES} puts each contact into
 * an SQLite record so many times, with its reports, documents and actions, each copy some weeks
 * earlier than the one before. The sides and persons stay, so that every dyad grows with the
 * record. What only merging and search ask (blocks, words) is not copied.
 */
public final class MultipliedRecord {

  private static final int DAYS_APART = 17;

  /** Ids of contacts, documents, reports and actions; a copy has its number after them. */
  private static final Set<String> IDS =
      Set.of(
          "contact_id",
          "document_id",
          "leader_id",
          "curated_id",
          "report_id",
          "action_id",
          "copy_of",
          "merged_into");

  private static final Set<String> IDS_OF_TABLES =
      Set.of("document", "contact", "report", "action");

  private static final Set<String> DAYS =
      Set.of(
          "published",
          "published_day",
          "sort_day",
          "date_start",
          "date_end",
          "first_reported",
          "day");

  private static final Set<String> NUMBERS = Set.of("number", "sequence");

  private static final List<String> TABLES =
      List.of(
          "document",
          "contact",
          "contact_party",
          "contact_topic",
          "contact_pair",
          "report",
          "action",
          "action_side",
          "action_report",
          "history");

  private final Connection connection;

  private MultipliedRecord(Connection connection) {
    this.connection = connection;
  }

  /** Multiplies the record. */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0])) {
      new MultipliedRecord(connection).multiply(Integer.parseInt(arguments[1]));
    }
  }

  private void multiply(int times) throws SQLException {
    execute("PRAGMA synchronous = OFF");
    execute("PRAGMA cache_size = -400000");
    connection.setAutoCommit(false);
    for (String table : TABLES) {
      execute("CREATE TEMP TABLE original AS SELECT * FROM " + table);
      for (int copy = 1; copy < times; copy++) {
        execute(copied(table, copy));
      }
      execute("DROP TABLE original");
      connection.commit();
    }
    execute("DELETE FROM day_read");
    execute(
        "INSERT INTO day_read SELECT published_day, count(*), count(DISTINCT outlet) FROM document"
            + " WHERE published_day IS NOT NULL GROUP BY published_day");
    connection.commit();
  }

  private String copied(String table, int copy) throws SQLException {
    List<String> columns = columns(table);
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      values.add(value(table, column, copy));
    }
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", columns)
        + ") SELECT "
        + String.join(", ", values)
        + " FROM original";
  }

  private static String value(String table, String column, int copy) {
    if (IDS.contains(column) || (column.equals("id") && IDS_OF_TABLES.contains(table))) {
      return column + " || '-" + copy + "'";
    }
    if (NUMBERS.contains(column)) {
      return column + " + " + copy + " * (SELECT max(" + column + ") FROM original)";
    }
    String earlier = "date(" + column + ", '-" + copy * DAYS_APART + " days')";
    return DAYS.contains(column)
        ? "CASE WHEN " + column + " > '' THEN " + earlier + " ELSE " + column + " END"
        : column;
  }

  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
      while (rows.next()) {
        columns.add(rows.getString("name"));
      }
    }
    return columns;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

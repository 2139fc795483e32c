package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the figures on the whole record are counted, as SQLite plans it. */
class CountsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        Counts.DOCUMENTS,
        Counts.REPORTS,
        Counts.LEXICONS,
        Counts.MOST_READ_WITH,
        Counts.CONTACTS,
        Counts.ACTIONS,
        Counts.LATEST_DAY,
        Counts.COVERAGE
      })
  void noTextIsReadToCount(String query) throws SQLException {
    String address = TestStores.sqlite(folder);
    TestStores.open(address).close();

    assertThat(plan(address, query))
        .filteredOn(step -> step.startsWith("SCAN") || step.startsWith("SEARCH"))
        .isNotEmpty()
        .allMatch(
            step ->
                step.contains("USING COVERING INDEX")
                    || step.contains("day_read")
                    || step.contains("version")
                    || step.contains("CONSTANT ROW"),
            "in an index alone, or in what was counted before");
  }

  private static List<String> plan(String address, String query) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + query)) {
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    }
    return steps;
  }
}

package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.load.SyntheticNews;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL, which plans by statistics, goes the same ways as SQLite in a record of some size. */
class PostgresqlPlansTest {

  private static final ContactQuery BY_OFFICE =
      ContactQuery.builder().office("foreign minister").limit(10).build();

  /** Three hundred offices beside those of the reports, each of two hundred parties. */
  private static final String MORE_PARTIES =
      "INSERT INTO contact_party (contact_id, ordinal, side, role, office)"
          + " SELECT 'x' || n, 0, 'TUR', 'participant', 'envoy to river ' || n % 300"
          + " FROM generate_series(1, 60000) AS n";

  private final List<String> asked = new ArrayList<>();
  private String address = "";

  @BeforeEach
  void fillARecord() throws SQLException {
    address = TestStores.postgresql();
    try (Database database = Database.open(StoreAddress.of(address), 20)) {
      database.write(
          handle -> {
            HistoryRows history = new HistoryRows(handle, "test", null);
            return new Additions(handle, Dialect.POSTGRESQL, history)
                .add(new SyntheticNews(60).readings(0, 100));
          });
    }
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      statement.execute(MORE_PARTIES);
      statement.execute("ANALYZE");
    }
  }

  @Test
  void anOfficeIsLookedForAmongTheOfficesAndNotAmongAllParties() throws SQLException {
    try (Database database = Database.open(StoreAddress.of(address), 20)) {
      assertThat(database.read(this::listByOffice)).isPositive();
    }
    assertThat(asked).isNotEmpty();
    for (String statement : asked) {
      assertThat(plan(statement))
          .as(statement)
          .anyMatch(step -> step.contains("Index Only Scan using contact_party_office"))
          .anyMatch(step -> step.contains("Index Cond: (office = known.office)"))
          .noneMatch(step -> step.contains("Seq Scan on contact_party"));
    }
  }

  private int listByOffice(Handle handle) {
    AskedStatements.note(handle, asked);
    return new ContactSearch(handle, Dialect.POSTGRESQL, BY_OFFICE).list(null, 10).size();
  }

  private List<String> plan(String query) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(address);
        PreparedStatement statement = connection.prepareStatement("EXPLAIN " + query)) {
      statement.setString(1, "%foreign%");
      statement.setString(2, "%minister%");
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          steps.add(rows.getString(1));
        }
      }
    }
    return steps;
  }
}

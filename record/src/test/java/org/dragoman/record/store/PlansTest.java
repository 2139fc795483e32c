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
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.load.SyntheticNews;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a document costs does not grow with the record: SQLite, which plans without statistics,
 * answers all that is asked for a document by looking it up, and goes through no table.
 */
class PlansTest {

  private static final int DOCUMENTS = 400;
  private static final int BATCH = 100;

  /** So many rows share one value that a search for it goes through most of the table. */
  private static final Set<String> NO_SEARCH =
      Set.of("(retired=?)", "(state=?)", "(is_leader=?)", "(lexicon=?)");

  private final Set<String> asked = new TreeSet<>();
  private String address = "";

  @TempDir Path folder;

  @BeforeEach
  void takeDocumentsIn() {
    address = TestStores.sqlite(folder);
    SyntheticNews news = new SyntheticNews(60);
    try (Database database = Database.open(StoreAddress.of(address), 20)) {
      for (int first = 0; first < DOCUMENTS; first += BATCH) {
        int from = first;
        database.write(
            handle -> {
              note(handle);
              HistoryRows history = new HistoryRows(handle, "test", null);
              return new Additions(handle, Dialect.SQLITE, history).add(news.readings(from, BATCH));
            });
      }
    }
  }

  private void note(Handle handle) {
    AskedStatements.note(handle, asked);
  }

  @Test
  void noTableIsGoneThroughForADocument() throws SQLException {
    assertThat(asked).hasSizeGreaterThan(30);
    for (String statement : asked) {
      assertThat(plan(statement))
          .as(statement)
          .filteredOn(step -> step.startsWith("SCAN") || step.startsWith("SEARCH"))
          .noneMatch(
              step ->
                  (step.startsWith("SCAN") && !step.matches("SCAN (CONSTANT ROW|most).*"))
                      || NO_SEARCH.stream().anyMatch(step::endsWith));
    }
  }

  /**
   * There are few offices and many parties: the offices that have the words lead to the parties.
   */
  @Test
  void anOfficeIsLookedForAmongTheOfficesAndNotAmongAllParties() throws SQLException {
    asked.clear();
    ContactQuery query = ContactQuery.builder().office("foreign minister").limit(10).build();
    try (Database database = Database.open(StoreAddress.of(address), 20)) {
      database.read(
          handle -> {
            note(handle);
            return new ContactSearch(handle, Dialect.SQLITE, query).list(null, 10);
          });
    }
    List<String> steps = new ArrayList<>();
    for (String statement : asked) {
      steps.addAll(plan(statement));
    }
    assertThat(steps)
        .contains(
            "SEARCH p USING COVERING INDEX contact_party_office (office=?)",
            "SEARCH n USING COVERING INDEX contact_party_office (office>?)")
        .noneMatch(step -> step.startsWith("SCAN p") || step.startsWith("SCAN n"));
  }

  @Test
  void listsOfAllLengthsAreFewStatements() {
    assertThat(asked).hasSizeLessThan(90);
  }

  private List<String> plan(String query) throws SQLException {
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

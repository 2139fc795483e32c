package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.load.SyntheticNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks for words looks into few lists, however many documents came in one by one. */
class WordListsTest {

  private static final int BATCH = 50;

  private final SyntheticNews news = new SyntheticNews(60);
  private String address = "";

  @TempDir Path folder;

  @BeforeEach
  void nameARecord() {
    address = TestStores.sqlite(folder);
  }

  @Test
  void manyDocumentsAreFoundThroughOneList() throws SQLException {
    long found = add(0, 1200);
    assertThat(parts()).isEqualTo(1);
    assertThat(count()).isEqualTo(found).isPositive();
  }

  @Test
  void fewDocumentsStayAsTheyCame() throws SQLException {
    add(0, 300);
    assertThat(parts()).isGreaterThan(1);
  }

  /** Adds documents and closes the record; gives how many contacts were found just before. */
  private long add(int first, int count) {
    try (RecordStore record = TestStores.open(address)) {
      for (int number = first; number < first + count; number += BATCH) {
        record.add(news.readings(number, BATCH));
      }
      return count(record);
    }
  }

  private long count() {
    try (RecordStore record = TestStores.open(address)) {
      return count(record);
    }
  }

  private static long count(RecordStore record) {
    return record.countContacts(ContactQuery.builder().text("trade").build());
  }

  private long parts() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT count(DISTINCT segid) FROM document_words_idx")) {
      return rows.getLong(1);
    }
  }
}

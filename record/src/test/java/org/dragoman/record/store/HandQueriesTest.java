package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.record.RecordStore;
import org.dragoman.record.load.SyntheticNews;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries of docs/record.md run as they stand there, on both databases. */
class HandQueriesTest {

  private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theQueriesOfTheDocumentationRunInSqlite() throws IOException {
    String file = TestStores.sqlite(folder);
    run(file, "jdbc:sqlite:" + file);
  }

  @Test
  void theQueriesOfTheDocumentationRunInPostgresql() throws IOException {
    String address = TestStores.postgresql();
    run(address, address);
  }

  private static void run(String address, String jdbc) throws IOException {
    try (RecordStore record = TestStores.open(address)) {
      record.add(new SyntheticNews(30).readings(0, 60));
    }
    List<String> queries =
        QUERY
            .matcher(Files.readString(Path.of("..", "docs", "record.md")))
            .results()
            .map((MatchResult result) -> result.group(1))
            .toList();
    assertThat(queries).hasSizeGreaterThan(4);
    for (String query : queries) {
      List<Map<String, Object>> rows =
          Jdbi.create(jdbc).withHandle(handle -> handle.createQuery(query).mapToMap().list());
      assertThat(rows).as(query).isNotNull();
    }
  }
}

package org.dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables, read with DuckDB. */
class TableExportTest {

  @TempDir Path folder;
  private RecordStore record;

  @BeforeEach
  void readTheReports() {
    record = ExampleRecord.in(folder);
  }

  @AfterEach
  void close() {
    record.close();
  }

  @ParameterizedTest
  @CsvSource({"CSV, read_csv, .csv", "PARQUET, read_parquet, .parquet"})
  void tablesJoinByTheContactAndKeepTheirTypes(ExportFormat format, String reader, String ending)
      throws IOException, SQLException {
    export(format);
    String query =
        """
        SELECT c.contact, c.channel, c."start", count(DISTINCT p.country) AS states, count(DISTINCT r.document) AS documents
        FROM %1$s('%2$s/contacts%3$s') c
        JOIN %1$s('%2$s/participants%3$s') p ON p.contact = c.contact
        JOIN %1$s('%2$s/reports%3$s') r ON r.contact = c.contact
        WHERE c.channel = 'phone' GROUP BY ALL
        """
            .formatted(reader, folder, ending);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getMetaData().getColumnTypeName(3)).isEqualTo("DATE");
      assertThat(rows.getString(3)).isEqualTo("2025-03-04");
      assertThat(rows.getInt("states")).isEqualTo(2);
      assertThat(rows.getInt("documents")).isEqualTo(2);
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void theDataPackageNamesTheColumnsThatTheFilesHave() throws IOException, SQLException {
    export(ExportFormat.CSV);
    JsonNode description = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    for (JsonNode resource : description.path("resources")) {
      String names =
          String.join(",", resource.path("schema").path("fields").findValuesAsText("name"));
      assertThat(folder.resolve(resource.path("path").asText()))
          .content()
          .startsWith(names + "\r\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POLECAT, polecat.tsv, 40, true",
    "ICEWS, icews.tab, 20, true",
    "GDELT, gdelt.export.CSV, 61, false",
    "GDELT, gdelt.mentions.CSV, 16, false"
  })
  void dataSetsHaveExactlyTheirColumns(
      ExportFormat format, String file, int columns, boolean hasHeader)
      throws IOException, SQLException {
    export(format);
    String query =
        "SELECT * FROM read_csv('%s/%s', delim='\t', quote='', header=%s, all_varchar=true)"
            .formatted(folder, file, hasHeader);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.getMetaData().getColumnCount()).isEqualTo(columns);
      int count = 0;
      while (rows.next()) {
        assertThat(rows.getString(1)).isNotEmpty();
        count++;
      }
      assertThat(count).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void aMeetingOfTwoIsTwoRowsInIcews() throws IOException, SQLException {
    export(ExportFormat.ICEWS);
    String query =
        "SELECT \"Source Country\", \"Target Country\" FROM read_csv('%s/icews.tab', delim='\t', quote='', header=true)"
                .formatted(folder)
            + " WHERE \"Event Date\" = '2025-04-02' ORDER BY 1";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1) + "-" + rows.getString(2)).isEqualTo("Denmark-Norway");
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1) + "-" + rows.getString(2)).isEqualTo("Norway-Denmark");
    }
  }

  private void export(ExportFormat format) throws IOException {
    format.exporter().export(record, ContactQuery.all(), new FolderTarget(folder));
  }
}

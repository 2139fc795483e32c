package org.dragoman.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dragoman.exchange.Contacts;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordView;
import org.jspecify.annotations.Nullable;

/** The tables of the record as CSV (RFC 4180, UTF-8), described by a data package. */
public final class CsvExporter implements Exporter {

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    long contacts = 0;
    for (Table table : Tables.ALL) {
      contacts = Math.max(contacts, write(table, record, query, target));
    }
    DataPackage.write(record.facts(), Tables.ALL, target);
    return contacts;
  }

  /** One table alone. */
  public static long write(Table table, RecordView record, ContactQuery query, Target target)
      throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(
                new OutputStreamWriter(
                    target.open(table.name() + ".csv"), StandardCharsets.UTF_8))) {
      csv.writeRecord(table.columns().stream().map(Column::name).toList());
      return Contacts.forEach(
          record,
          query,
          contact -> {
            for (List<@Nullable Object> row : table.rows().apply(record, contact)) {
              csv.writeRecord(row.stream().map(value -> Objects.toString(value, "")).toList());
            }
          });
    }
  }
}

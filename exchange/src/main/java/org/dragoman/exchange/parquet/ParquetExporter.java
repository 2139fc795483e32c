package org.dragoman.exchange.parquet;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.dragoman.exchange.Contacts;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.exchange.table.Column;
import org.dragoman.exchange.table.ColumnType;
import org.dragoman.exchange.table.Table;
import org.dragoman.exchange.table.Tables;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordView;
import org.jspecify.annotations.Nullable;

/** The tables of the record in Parquet, one file a table. */
public final class ParquetExporter implements Exporter {

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    long contacts = 0;
    for (Table table : Tables.ALL) {
      contacts = Math.max(contacts, write(table, record, query, target));
    }
    return contacts;
  }

  /** Parquet is written with its index last, to a file; the part is a copy of it. */
  private static long write(Table table, RecordView record, ContactQuery query, Target target)
      throws IOException {
    Path file = Files.createTempFile("dragoman-" + table.name(), ".parquet");
    try {
      long count;
      try (ParquetWriter<List<@Nullable Object>> rows =
          ParquetWriter.writeFile(
              schema(table), file.toFile(), (row, writer) -> write(table, row, writer))) {
        count =
            Contacts.forEach(
                record,
                query,
                contact -> {
                  for (List<@Nullable Object> row : table.rows().apply(record, contact)) {
                    rows.write(row);
                  }
                });
      }
      try (OutputStream out = target.open(table.name() + ".parquet")) {
        Files.copy(file, out);
      }
      return count;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void write(Table table, List<@Nullable Object> row, ValueWriter writer) {
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value != null) {
        Object written = value instanceof LocalDate day ? (Object) (int) day.toEpochDay() : value;
        writer.write(table.columns().get(i).name(), written);
      }
    }
  }

  private static MessageType schema(Table table) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column column : table.columns()) {
      LogicalTypeAnnotation logical =
          switch (column.type()) {
            case STRING -> LogicalTypeAnnotation.stringType();
            case DATE -> LogicalTypeAnnotation.dateType();
            case INTEGER, NUMBER, BOOLEAN -> null;
          };
      var field = Types.optional(primitive(column.type()));
      schema.addField((logical == null ? field : field.as(logical)).named(column.name()));
    }
    return schema.named(table.name());
  }

  private static PrimitiveTypeName primitive(ColumnType type) {
    return switch (type) {
      case STRING -> PrimitiveTypeName.BINARY;
      case DATE -> PrimitiveTypeName.INT32;
      case INTEGER -> PrimitiveTypeName.INT64;
      case NUMBER -> PrimitiveTypeName.DOUBLE;
      case BOOLEAN -> PrimitiveTypeName.BOOLEAN;
    };
  }
}

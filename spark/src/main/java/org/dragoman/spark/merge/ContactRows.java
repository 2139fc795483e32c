package org.dragoman.spark.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dragoman.exchange.table.Column;
import org.dragoman.exchange.table.Table;
import org.dragoman.exchange.table.Tables;
import org.dragoman.record.Contact;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.Report;
import org.dragoman.record.SourceClass;
import org.dragoman.record.code.ContactJson;
import org.dragoman.record.code.EventCode;
import org.dragoman.record.code.TraitsCode;
import org.dragoman.record.merge.ContactIds;
import org.dragoman.record.merge.Traits;
import org.dragoman.record.resolve.ContactResolver;
import org.dragoman.record.resolve.Copies;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of reports that hang together, as rows: the columns of the exported table of
 * contacts, its parties and reports as lists inside, the contact as JSON, and its day.
 */
final class ContactRows {

  static final StructType SCHEMA =
      columns(Tables.CONTACTS)
          .add("participants", DataTypes.createArrayType(columns(Tables.PARTICIPANTS)))
          .add("reports", DataTypes.createArrayType(columns(Tables.REPORTS)))
          .add("json", DataTypes.StringType)
          .add("date", DataTypes.DateType);

  private ContactRows() {}

  private static StructType columns(Table table) {
    StructType type = new StructType();
    for (Column column : table.columns()) {
      type = type.add(column.name(), type(column));
    }
    return type;
  }

  private static DataType type(Column column) {
    return switch (column.type()) {
      case STRING -> DataTypes.StringType;
      case DATE -> DataTypes.DateType;
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
    };
  }

  /** The contacts of a component, given the rows of its reports. */
  static Iterator<Row> of(Iterable<Row> component) {
    List<Traits> traits = new ArrayList<>();
    Map<String, Row> told = new HashMap<>();
    for (Row row : component) {
      String report = row.getAs("report");
      told.put(report, row);
      traits.add(TraitsCode.read(report, row.getAs("document"), row.getAs("traits")));
    }
    List<Row> rows = new ArrayList<>();
    for (List<Traits> group : Component.contacts(traits)) {
      rows.add(row(contact(group, told)));
    }
    return rows.iterator();
  }

  private static Contact contact(List<Traits> group, Map<String, Row> told) {
    String id = ContactIds.of(group.get(0).reportId());
    Map<String, String> copies = group.size() == 1 ? Map.of() : Copies.of(group);
    List<Report> reports = new ArrayList<>();
    for (Traits traits : group) {
      Row row = told.get(traits.reportId());
      if (row != null) {
        reports.add(report(id, traits, row, copies.get(traits.reportId())));
      }
    }
    return ContactResolver.resolve(id, reports, List.of(), false, List.of());
  }

  private static Report report(String contact, Traits traits, Row row, @Nullable String copyOf) {
    LocalDate date = row.getAs("date");
    int characters = row.<Integer>getAs("characters");
    return new Report(
        traits.reportId(),
        contact,
        new DocumentEntry(
            traits.documentId(),
            row.getAs("title"),
            row.getAs("outlet"),
            row.getAs("url"),
            row.getAs("published"),
            date,
            row.getAs("language"),
            characters),
        EventCode.read(row.getAs("json")),
        copyOf == null ? traits.source() : SourceClass.COPY,
        traits.speaksFor(),
        copyOf);
  }

  private static Row row(Contact contact) {
    List<@Nullable Object> values = new ArrayList<>(Tables.contactRow(contact));
    values.add(rows(Tables.partyRows(contact)));
    values.add(rows(Tables.reportRows(contact)));
    values.add(ContactJson.write(contact));
    values.add(contact.summary().day());
    return RowFactory.create(values.toArray());
  }

  private static Row[] rows(List<List<@Nullable Object>> rows) {
    return rows.stream().map(row -> RowFactory.create(row.toArray())).toArray(Row[]::new);
  }
}

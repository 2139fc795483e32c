package org.dragoman.exchange.table;

import java.util.List;
import java.util.function.BiFunction;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordView;
import org.jspecify.annotations.Nullable;

/**
 * A table of the record: its columns, and the rows that a contact gives.
 *
 * @param name its name
 * @param description what a row is
 * @param columns its columns, the first of which is the key that joins the tables
 * @param rows the rows of a contact of the record; a value is a String, LocalDate, Long, Double or
 *     null
 */
public record Table(
    String name,
    String description,
    List<Column> columns,
    BiFunction<RecordView, Contact, List<List<@Nullable Object>>> rows) {

  public Table {
    columns = List.copyOf(columns);
  }
}

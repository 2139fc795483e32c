package org.dragoman.exchange.table;

/**
 * A column of a table.
 *
 * @param name its name, lower case with underscores
 * @param type what it holds; an empty value where it is not known
 * @param description what it means
 */
public record Column(String name, ColumnType type, String description) {

  static Column text(String name, String description) {
    return new Column(name, ColumnType.STRING, description);
  }

  static Column day(String name, String description) {
    return new Column(name, ColumnType.DATE, description);
  }

  static Column count(String name, String description) {
    return new Column(name, ColumnType.INTEGER, description);
  }

  static Column number(String name, String description) {
    return new Column(name, ColumnType.NUMBER, description);
  }
}

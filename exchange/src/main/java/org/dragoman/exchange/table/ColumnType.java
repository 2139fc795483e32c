package org.dragoman.exchange.table;

/** What a column holds; the name is that of Frictionless Table Schema. */
public enum ColumnType {
  /** Text. */
  STRING("string"),
  /** A day, ISO 8601. */
  DATE("date"),
  /** A whole number. */
  INTEGER("integer"),
  /** A number. */
  NUMBER("number"),
  /** True or false. */
  BOOLEAN("boolean");

  private final String schemaName;

  ColumnType(String schemaName) {
    this.schemaName = schemaName;
  }

  /** The type's name in a table schema. */
  public String schemaName() {
    return schemaName;
  }
}

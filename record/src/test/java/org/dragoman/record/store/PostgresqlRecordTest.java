package org.dragoman.record.store;

/** The record in PostgreSQL. */
class PostgresqlRecordTest extends RecordContract {

  @Override
  String address() {
    return TestStores.postgresql();
  }
}

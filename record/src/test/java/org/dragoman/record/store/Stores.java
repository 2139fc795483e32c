package org.dragoman.record.store;

import java.nio.file.Path;

/** The databases in which every test of what a record does runs. */
enum Stores {
  SQLITE,
  POSTGRESQL;

  /** The address of an empty record; skips the test where its server cannot start. */
  String address(Path folder) {
    return this == SQLITE ? TestStores.sqlite(folder) : TestStores.postgresql();
  }
}

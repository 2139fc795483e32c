package org.dragoman.record.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The record in SQLite. */
class SqliteRecordTest extends RecordContract {

  @TempDir Path folder;

  @Override
  String address() {
    return TestStores.sqlite(folder);
  }
}

package org.dragoman.record.store;

import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;

/**
 * The front door: {@code Records.open("dragoman.db")} opens a record, or makes a new one, in an
 * SQLite file or, for a {@code jdbc:postgresql:} address, in PostgreSQL.
 */
public final class Records {

  private static final int PATIENCE_SECONDS = 60;

  private Records() {}

  /**
   * Opens the record at {@code store}; safe for use by many threads.
   *
   * @param store a file's name, or a {@code jdbc:postgresql://…} address
   * @throws RecordException where it cannot be opened
   */
  public static RecordStore open(String store) {
    return open(store, PATIENCE_SECONDS);
  }

  /** Opens the record, waiting at most so long for others that write to it. */
  public static RecordStore open(String store, int patienceSeconds) {
    String version = Records.class.getPackage().getImplementationVersion();
    return new StoredRecord(
        Database.open(StoreAddress.of(store), patienceSeconds),
        "dragoman" + (version == null ? "" : " " + version));
  }
}

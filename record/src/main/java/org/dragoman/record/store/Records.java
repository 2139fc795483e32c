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

  /**
   * Opens the record at {@code store} for one who wants what is in it; a mistyped name must not
   * leave an empty record behind and answer out of it.
   *
   * @throws RecordException where there is no such file, or it cannot be opened
   */
  public static RecordStore openExisting(String store) {
    StoreAddress address = StoreAddress.of(store);
    if (address.isMissing()) {
      throw new RecordException(
          address.shown()
              + ": there is no record here; name one with --store, or make it with"
              + " 'dragoman ingest'");
    }
    return open(store);
  }

  /** Opens the record, waiting at most so long for others that write to it. */
  public static RecordStore open(String store, int patienceSeconds) {
    String version = Records.class.getPackage().getImplementationVersion();
    return new StoredRecord(
        Database.open(StoreAddress.of(store), patienceSeconds),
        "dragoman" + (version == null ? "" : " " + version));
  }
}

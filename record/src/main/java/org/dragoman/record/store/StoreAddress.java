package org.dragoman.record.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a record is kept.
 *
 * @param dialect the sort of database
 * @param url its JDBC address
 * @param shown how people are told of it; without a password
 */
record StoreAddress(Dialect dialect, String url, String shown) {

  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String SQLITE = "jdbc:sqlite:";

  /** Reads a file's name or a {@code jdbc:postgresql:} address. */
  static StoreAddress of(String store) {
    if (store.startsWith(POSTGRESQL)) {
      return new StoreAddress(Dialect.POSTGRESQL, store, withoutPassword(store));
    }
    String file = store.startsWith(SQLITE) ? store.substring(SQLITE.length()) : store;
    Path path = Path.of(file).toAbsolutePath().normalize();
    return new StoreAddress(Dialect.SQLITE, SQLITE + path, path.toString());
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("(password=)[^&]*", "$1…").replaceAll("//[^/@]*:[^/@]*@", "//…@");
  }

  /** The file of an SQLite record. */
  Path file() {
    return Path.of(url.substring(SQLITE.length()));
  }

  /** Whether it is a file that is not there; of a server's databases the server tells. */
  boolean isMissing() {
    return dialect == Dialect.SQLITE && !Files.exists(file());
  }

  /**
   * Whether it is a file that this program may read and not write, itself or anything beside it,
   * with nothing of another program's work left beside it.
   */
  boolean isSealed() {
    if (dialect != Dialect.SQLITE) {
      return false;
    }
    Path folder = file().getParent();
    boolean isWritable = Files.isWritable(file()) && folder != null && Files.isWritable(folder);
    return Files.isReadable(file()) && !isWritable && !Files.exists(Path.of(file() + "-wal"));
  }

  /** The address under which SQLite reads a sealed file, without a lock or a journal beside it. */
  String sealedUrl() {
    return SQLITE + file().toUri() + "?immutable=1";
  }
}

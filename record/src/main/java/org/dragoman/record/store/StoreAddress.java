package org.dragoman.record.store;

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
}

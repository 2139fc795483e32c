package org.dragoman.record.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.dragoman.record.RecordException;

/**
 * Copies of a record in an SQLite file, with all that stands beside it in the file (the site's
 * accounts and comments): one state of it, checked before it counts, while others go on writing.
 */
public final class Backups {

  private static final String PATIENCE_MILLISECONDS = "60000";

  private Backups() {}

  /**
   * Writes a copy of the record at {@code store} to a new file.
   *
   * @throws RecordException where the copy cannot be made or does not pass the check; then there is
   *     no file
   */
  public static Backup write(String store, Path file) {
    StoreAddress address = sqlite(store);
    Path target = file.toAbsolutePath().normalize();
    if (!Files.exists(address.file())) {
      throw new RecordException(
          address.shown() + ": there is no record to back up; name one with --store");
    }
    refuseIfThere(target);
    Path part = part(target);
    try {
      // Unlike the page-by-page copy, this reads one state however much is written meanwhile.
      try (Connection connection = open(address.url());
          PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
        copy.setString(1, part.toString());
        copy.execute();
      }
      return keep(part, target);
    } catch (SQLException | IOException | RuntimeException e) {
      throw failed(part, target, e);
    }
  }

  /**
   * Makes the record at {@code store} from a copy; the copy stays as it is.
   *
   * @throws RecordException where the copy is damaged, or there is a record already; then nothing
   *     is changed
   */
  public static Backup restore(Path file, String store) {
    StoreAddress address = sqlite(store);
    Path source = file.toAbsolutePath().normalize();
    Path target = address.file();
    if (!Files.isRegularFile(source)) {
      throw new RecordException(source + ": there is no such back-up");
    }
    // A log left behind by another record would be replayed into this one.
    for (String end : List.of("", "-wal", "-shm", "-journal")) {
      refuseIfThere(target.resolveSibling(target.getFileName() + end));
    }
    Path part = part(target);
    try {
      check(source);
      Path folder = target.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.copy(source, part);
      return keep(part, target);
    } catch (SQLException | IOException | RuntimeException e) {
      throw failed(part, source, e);
    }
  }

  private static StoreAddress sqlite(String store) {
    StoreAddress address = StoreAddress.of(store);
    if (address.dialect() != Dialect.SQLITE) {
      throw new RecordException(
          address.shown()
              + ": PostgreSQL has its own tools for this, which copy the record and the site's"
              + " tables as one state: pg_dump --format=custom --file=record.dump DATABASE, and"
              + " pg_restore --dbname=NEW_DATABASE record.dump");
    }
    return address;
  }

  private static void refuseIfThere(Path file) {
    if (Files.exists(file)) {
      throw new RecordException(
          file + ": is there already, and nothing was changed; move it away or name another file");
    }
  }

  private static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  /** Checks the file, has the disk keep it, and gives it its name. */
  private static Backup keep(Path part, Path target) throws SQLException, IOException {
    if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
      // It holds the hashes of passwords and tokens.
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
    }
    Map<String, Long> rows = check(part);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    return new Backup(Files.size(target), rows);
  }

  /** The rows of each table, after SQLite has found every page, index and reference whole. */
  private static Map<String, Long> check(Path file) throws SQLException {
    try (Connection connection = open("jdbc:sqlite:file:" + file + "?mode=ro");
        Statement statement = connection.createStatement()) {
      List<String> faults = column(statement, "PRAGMA integrity_check");
      faults.remove("ok");
      faults.addAll(column(statement, "PRAGMA foreign_key_check"));
      if (!faults.isEmpty()) {
        throw new RecordException(
            file + ": the file is damaged (" + faults.get(0) + "); take an earlier back-up");
      }
      Map<String, Long> rows = new TreeMap<>();
      for (String table :
          column(
              statement,
              "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
                  + " AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE"
                  + " 'document!_words%' ESCAPE '!'")) {
        rows.put(table, count(statement, table));
      }
      if (!rows.containsKey("contact") && !rows.containsKey("site_account")) {
        throw new RecordException(file + ": is no back-up of a record; nothing was changed");
      }
      return rows;
    }
  }

  private static List<String> column(Statement statement, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        values.add(String.valueOf(result.getString(1)));
      }
    }
    return values;
  }

  private static long count(Statement statement, String table) throws SQLException {
    try (ResultSet result =
        statement.executeQuery("SELECT count(*) FROM \"" + table.replace("\"", "\"\"") + "\"")) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  private static Connection open(String url) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("busy_timeout", PATIENCE_MILLISECONDS);
    return DriverManager.getConnection(url, properties);
  }

  /** Clears the unfinished copy away, and tells what failed. */
  private static RuntimeException failed(Path part, Path file, Exception failure) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    if (failure instanceof RuntimeException told) {
      return told;
    }
    if (failure instanceof SQLException sql) {
      return Faults.told(StoreAddress.of(file.toString()), sql);
    }
    return new RecordException(
        file + ": the copy could not be written (" + failure.getMessage() + ")", failure);
  }
}

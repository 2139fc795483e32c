package org.dragoman.record.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Opens empty records for tests, in both databases. */
final class TestStores {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestStores() {}

  /** PostgreSQL, started once for all tests; as root it runs in a user namespace of its own. */
  private static final class Server {
    private static final @Nullable EmbeddedPostgres RUNNING = start();

    private static @Nullable EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException e) {
        return null;
      }
    }
  }

  /** The address of an empty SQLite record in {@code folder}. */
  static String sqlite(Path folder) {
    return folder.resolve("record-" + NUMBER.incrementAndGet() + ".db").toString();
  }

  /** The address of an empty PostgreSQL database; skips the test where the server cannot start. */
  static String postgresql() {
    EmbeddedPostgres server = Server.RUNNING;
    Assumptions.assumeTrue(
        server != null, "skipped: the embedded PostgreSQL cannot start on this machine");
    String name = "record" + NUMBER.incrementAndGet();
    if (server == null) {
      throw new IllegalStateException("no server");
    }
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.getJdbcUrl("postgres", name);
  }

  static RecordStore open(String address) {
    return Records.open(address, 20);
  }
}

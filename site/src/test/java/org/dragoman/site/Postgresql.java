package org.dragoman.site;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * PostgreSQL for the tests of the site, where the build asks for it: it runs the main ones a second
 * time with the record and the site's own tables in one database of it.
 */
final class Postgresql {

  private static final String PROPERTY = "dragoman.test.database";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Postgresql() {}

  /** Started once for all tests; as root it runs in a user namespace of its own. */
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

  /** Whether these tests are to run on PostgreSQL. */
  static boolean isAsked() {
    return "postgresql".equals(System.getProperty(PROPERTY));
  }

  /** Skips the test where the server is asked for and cannot start. */
  static void assumeThere() {
    Assumptions.assumeTrue(
        !isAsked() || Server.RUNNING != null,
        "skipped: the embedded PostgreSQL cannot start on this machine");
  }

  /** The address of an empty database. */
  static String database() {
    EmbeddedPostgres server = Server.RUNNING;
    if (server == null) {
      throw new IllegalStateException("no server");
    }
    String name = "site" + NUMBER.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.getJdbcUrl("postgres", name);
  }
}

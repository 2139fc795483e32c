package org.dragoman.record.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Properties;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.sqlite.SQLiteConfig;

/** Opens connections and keeps a few of them for the next use. */
final class Connections implements ConnectionFactory, AutoCloseable {

  private static final int MOST_KEPT = 8;

  /** Negative: kibibytes, not pages. */
  private static final int CACHE_KIB = -128_000;

  /**
   * How much of the file is read as memory. A report touches a page of every index; in a large
   * record few of them are in the cache, and each would be copied from the system's.
   */
  private static final String MAPPED_BYTES = "2000000000";

  private final StoreAddress address;
  private final String url;
  private final Properties properties;
  private final Deque<Connection> kept = new ArrayDeque<>();
  private final IdentityHashMap<Connection, StatementBuilder> statements = new IdentityHashMap<>();
  private boolean isClosed;

  Connections(StoreAddress address, boolean isWriting, int patienceSeconds) {
    boolean isSealed = !isWriting && address.isSealed();
    this.address = address;
    this.url = isSealed ? address.sealedUrl() : address.url();
    this.properties =
        switch (address.dialect()) {
          case SQLITE -> isSealed ? sealed() : sqlite(isWriting, patienceSeconds);
          case POSTGRESQL -> postgresql();
        };
  }

  private static Properties sqlite(boolean isWriting, int patienceSeconds) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(patienceSeconds * 1000);
    config.setCacheSize(CACHE_KIB);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, MAPPED_BYTES);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    // Nobody asks which row an insertion made; the driver would look it up after each.
    config.setGetGeneratedKeys(false);
    if (isWriting) {
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    }
    return config.toProperties();
  }

  /** Of a file that may not be written: no journal beside it can be made. */
  private static Properties sealed() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config.toProperties();
  }

  private static Properties postgresql() {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "dragoman");
    properties.setProperty("tcpKeepAlive", "true");
    return properties;
  }

  /** The database behind these connections. */
  Jdbi jdbi() {
    Jdbi jdbi = Jdbi.create(this);
    return address.dialect() == Dialect.SQLITE
        ? jdbi.setStatementBuilderFactory(this::statements)
        : jdbi;
  }

  private StatementBuilder statements(Connection connection) {
    synchronized (kept) {
      return statements.computeIfAbsent(connection, unused -> new KeptStatements());
    }
  }

  @Override
  public Connection openConnection() throws SQLException {
    synchronized (kept) {
      Connection free = kept.poll();
      if (free != null) {
        return free;
      }
    }
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    synchronized (kept) {
      boolean isWhole = !isClosed && kept.size() < MOST_KEPT && connection.getAutoCommit();
      if (isWhole && (address.dialect() == Dialect.SQLITE || connection.isValid(1))) {
        kept.push(connection);
        return;
      }
      statements.remove(connection);
    }
    connection.close();
  }

  @Override
  public void close() throws SQLException {
    synchronized (kept) {
      isClosed = true;
      statements.clear();
      while (!kept.isEmpty()) {
        kept.pop().close();
      }
    }
  }
}

package org.dragoman.record.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.dragoman.record.RecordException;
import org.dragoman.record.schema.Migrations;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * The database of a record: reads see one state of it, writes come one after the other, over all
 * threads and all programs.
 */
final class Database implements AutoCloseable {

  /** Any number that nobody else takes; PostgreSQL's lock of the record's writers. */
  private static final long WRITERS = 0x6472_6167_6f6d_616eL;

  private final StoreAddress address;
  private final int patienceSeconds;
  private final Connections reading;
  private final Connections writing;
  private final Jdbi reader;
  private final Jdbi writer;
  private final ReentrantLock turn = new ReentrantLock();

  private Database(StoreAddress address, int patienceSeconds) {
    this.address = address;
    this.patienceSeconds = patienceSeconds;
    this.reading = new Connections(address, false, patienceSeconds);
    this.writing = new Connections(address, true, patienceSeconds);
    this.reader = reading.jdbi();
    this.writer = writing.jdbi();
  }

  /** Opens the database and brings its tables up to date; waits so long for other writers. */
  static Database open(StoreAddress address, int patienceSeconds) {
    if (address.dialect() == Dialect.SQLITE) {
      createFolder(address.file());
    }
    Database database = new Database(address, patienceSeconds);
    try {
      database.migrate();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw Faults.told(address, e);
    }
  }

  private static void createFolder(Path file) {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new RecordException(
          folder + ": the folder cannot be made; name a file in a folder of yours with --store", e);
    }
  }

  private void migrate() {
    if (isCurrent()) {
      return;
    }
    RuntimeException last = null;
    for (int attempt = 0; attempt < 20; attempt++) {
      try {
        Migrations.apply(dataSource(), address.dialect().folder());
        return;
      } catch (RuntimeException e) {
        // Another program may be making the same tables at this moment.
        last = e;
        pause();
        if (isCurrent()) {
          return;
        }
      }
    }
    throw last == null ? new IllegalStateException("no attempt was made") : last;
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isCurrent() {
    try (Handle handle = reader.open()) {
      return handle
          .createQuery(
              "SELECT count(*) FROM " + Migrations.TABLE + " WHERE version = :v AND success")
          .bind("v", Migrations.VERSION)
          .mapTo(Integer.class)
          .map(count -> count > 0)
          .one();
    } catch (RuntimeException e) {
      boolean isNoTable = String.valueOf(e.getMessage()).contains(Migrations.TABLE);
      if (isNoTable) {
        return false;
      }
      throw e;
    }
  }

  private javax.sql.DataSource dataSource() {
    return switch (address.dialect()) {
      case SQLITE -> {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(address.url());
        source.getConfig().setBusyTimeout(patienceSeconds * 1000);
        yield source;
      }
      case POSTGRESQL -> {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        yield source;
      }
    };
  }

  Dialect dialect() {
    return address.dialect();
  }

  StoreAddress address() {
    return address;
  }

  /** Reads one state of the record. */
  <T> T read(Function<Handle, T> work) {
    try {
      return reader.inTransaction(
          switch (address.dialect()) {
            case SQLITE -> org.jdbi.v3.core.transaction.TransactionIsolationLevel.SERIALIZABLE;
            case POSTGRESQL ->
                org.jdbi.v3.core.transaction.TransactionIsolationLevel.REPEATABLE_READ;
          },
          work::apply);
    } catch (RuntimeException e) {
      throw Faults.told(address, e);
    }
  }

  /** Changes the record: all of it is kept when this returns, or none of it. */
  <T> T write(Function<Handle, T> work) {
    turn.lock();
    try {
      return writer.inTransaction(
          handle -> {
            if (address.dialect() == Dialect.POSTGRESQL) {
              handle.execute("SET LOCAL lock_timeout = '" + patienceSeconds + "s'");
              handle
                  .createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:lock)) AS taken")
                  .bind("lock", WRITERS)
                  .mapTo(Integer.class)
                  .one();
            }
            return work.apply(handle);
          });
    } catch (RuntimeException e) {
      throw Faults.told(address, e);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    try {
      reading.close();
      writing.close();
    } catch (SQLException e) {
      throw Faults.told(address, e);
    }
  }
}

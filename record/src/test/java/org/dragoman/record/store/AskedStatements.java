package org.dragoman.record.store;

import java.util.Collection;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** Notes what a store asks its database. */
final class AskedStatements {

  private AskedStatements() {}

  /** Adds each statement of a handle to {@code asked} before it is run, as the database gets it. */
  static void note(Handle handle, Collection<String> asked) {
    handle
        .getConfig(SqlStatements.class)
        .setSqlLogger(
            new SqlLogger() {
              @Override
              public void logBeforeExecution(StatementContext context) {
                asked.add(Objects.requireNonNull(context.getParsedSql()).getSql());
              }
            });
  }
}

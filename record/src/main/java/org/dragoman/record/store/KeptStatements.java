package org.dragoman.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The statements of one connection, each prepared once and kept for the next use: SQLite plans a
 * statement whenever it is prepared, and a report asks the same dozen questions as the one before.
 */
final class KeptStatements extends DefaultStatementBuilder {

  private static final int MOST = 200;

  /** By their text, the one used last at the end; those in use are not among them. */
  private final Map<String, PreparedStatement> kept = new LinkedHashMap<>();

  /** Those in use, with their text: Jdbi gives them back with the text before its parameters. */
  private final IdentityHashMap<Statement, String> used = new IdentityHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement free = kept.remove(sql);
    PreparedStatement statement = free == null ? super.create(connection, sql, context) : free;
    used.put(statement, sql);
    return statement;
  }

  @Override
  public void close(Connection connection, String template, Statement statement)
      throws SQLException {
    String sql = used.remove(statement);
    if (sql != null && statement instanceof PreparedStatement prepared && isReady(prepared)) {
      PreparedStatement other = kept.put(sql, prepared);
      if (other != null) {
        other.close();
      }
      if (kept.size() > MOST) {
        PreparedStatement oldest = kept.remove(kept.keySet().iterator().next());
        if (oldest != null) {
          oldest.close();
        }
      }
    } else {
      statement.close();
    }
  }

  /** Whether it may be used again: one that failed is closed already and says so. */
  private static boolean isReady(PreparedStatement statement) {
    try {
      statement.clearBatch();
      statement.clearParameters();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}

package org.dragoman.record.store;

import java.sql.SQLException;
import java.util.Locale;
import org.dragoman.record.RecordException;

/** Says in one sentence what is wrong with the database, what that means, and what to do. */
final class Faults {

  private Faults() {}

  /** The failure, told for people. */
  static RecordException told(StoreAddress address, Throwable failure) {
    if (failure instanceof RecordException told) {
      return told;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RecordException told) {
        return told;
      }
      if (cause instanceof SQLException sql) {
        return new RecordException(
            address.shown() + ": " + sentence(address.dialect(), sql), failure);
      }
    }
    return new RecordException(
        address.shown() + ": the record failed (" + failure.getMessage() + ")", failure);
  }

  private static String sentence(Dialect dialect, SQLException failure) {
    return switch (dialect) {
      case SQLITE -> sqlite(failure);
      case POSTGRESQL -> postgresql(failure);
    };
  }

  private static String sqlite(SQLException failure) {
    // The low byte is the primary code: sqlite.org/rescode.html.
    return switch (failure.getErrorCode() & 0xff) {
      case 5, 6 ->
          "another program has been writing to this record all the while; nothing was changed by"
              + " this one: wait for the other and run the command again";
      case 8 ->
          "the file or its folder is read-only, nothing was changed: take a copy to a folder of"
              + " yours, or ask its owner for leave to write";
      case 10 ->
          "the disk failed to read or write the file ("
              + failure.getMessage()
              + "); what was acknowledged is kept: check the disk and run the command again";
      case 11 ->
          "the file is damaged; restore the last copy, or save what can be with the program"
              + " sqlite3 and its command .recover";
      case 13 ->
          "the disk is full; the last batch was not kept, all before it was: make room and run the"
              + " command again, it carries on";
      case 14 ->
          "the file cannot be opened; check that its folder exists and that you may write there";
      case 26 -> "the file is no record of Dragoman; name another with --store";
      default -> "the record failed (" + failure.getMessage() + ")";
    };
  }

  private static String postgresql(SQLException failure) {
    String state = String.valueOf(failure.getSQLState()).toUpperCase(Locale.ROOT);
    if (state.startsWith("08") || state.startsWith("57P")) {
      return "the PostgreSQL server does not answer ("
          + failure.getMessage()
          + "); what was acknowledged is kept: start it or mend the address and run the command"
          + " again";
    }
    if (state.startsWith("28") || state.equals("42501")) {
      return "the PostgreSQL server refuses ("
          + failure.getMessage()
          + "); check user, password and rights";
    }
    return switch (state) {
      case "3D000" ->
          "there is no such database; create it with createdb and run the command again";
      case "53100" ->
          "the server's disk is full; the last batch was not kept, all before it was: make room and"
              + " run the command again, it carries on";
      case "25006" ->
          "the database is read-only, nothing was changed: name one that may be written";
      case "55P03", "57014" ->
          "another program has been writing to this record all the while; nothing was changed by"
              + " this one: wait for the other and run the command again";
      default -> "the record failed (" + failure.getMessage() + ")";
    };
  }
}

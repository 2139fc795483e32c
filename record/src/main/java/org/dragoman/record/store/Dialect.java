package org.dragoman.record.store;

import java.sql.SQLException;
import java.util.List;
import org.dragoman.record.RecordException;
import org.jdbi.v3.core.Handle;

/** The database in which a record is kept; all that differs between them is here. */
enum Dialect {
  /** One file. */
  SQLITE("sqlite"),
  /** A server for many users. */
  POSTGRESQL("postgresql");

  private final String folder;

  Dialect(String folder) {
    this.folder = folder;
  }

  /** The folder of its own migrations. */
  String folder() {
    return folder;
  }

  /** A condition on {@code d.number} that the document has all the bound {@code words}. */
  String hasWords() {
    return switch (this) {
      case SQLITE -> "d.number IN (SELECT rowid FROM document_words WHERE words MATCH :words)";
      case POSTGRESQL ->
          "d.number IN (SELECT number FROM document_words WHERE words @@ CAST(:words AS tsquery))";
    };
  }

  /**
   * A condition on the words of a document, {@code document_words w}: it has all the bound ones.
   */
  String words() {
    return switch (this) {
      case SQLITE -> "w.words MATCH :words";
      case POSTGRESQL -> "w.words @@ CAST(:words AS tsquery)";
    };
  }

  /** The same of the document of that number. */
  String wordsOf(String number) {
    return switch (this) {
      case SQLITE -> "w.rowid = " + number + " AND " + words();
      case POSTGRESQL -> "w.number = " + number + " AND " + words();
    };
  }

  /** The words as {@link #hasWords()} takes them: letters and digits only. */
  String words(List<String> words) {
    return switch (this) {
      case SQLITE -> '"' + String.join("\" \"", words) + '"';
      case POSTGRESQL -> "'" + String.join("' & '", words) + "'";
    };
  }

  /** Keeps the words of a document to be found. */
  String keepWords() {
    return switch (this) {
      case SQLITE ->
          "INSERT OR REPLACE INTO document_words (rowid, words) VALUES (:number, :words)";
      case POSTGRESQL ->
          "INSERT INTO document_words (number, words)"
              + " VALUES (:number, array_to_tsvector(string_to_array(:words, ' ')))"
              + " ON CONFLICT (number) DO NOTHING";
    };
  }

  /** The character of that code, as SQL. */
  String character(int code) {
    return switch (this) {
      case SQLITE -> "char(" + code + ")";
      case POSTGRESQL -> "chr(" + code + ")";
    };
  }

  /** All values of an expression of a group, with the character of that code between them. */
  String joined(String expression, int code) {
    return switch (this) {
      case SQLITE -> "group_concat(" + expression + ", " + character(code) + ")";
      case POSTGRESQL -> "string_agg(" + expression + ", " + character(code) + ")";
    };
  }

  /** The dialect of an open database. */
  static Dialect of(Handle handle) {
    try {
      String url = handle.getConnection().getMetaData().getURL();
      return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : SQLITE;
    } catch (SQLException e) {
      throw new RecordException("the connection to the record is lost; try again", e);
    }
  }
}

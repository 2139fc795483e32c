package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.Coverage;
import org.dragoman.record.Facts;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the record rests on, in figures. Each question is answered from an index alone: a record
 * holds gigabytes of texts and reports, and every page of the site asks.
 */
final class Counts {

  static final String DOCUMENTS = "SELECT count(*) FROM document";
  static final String REPORTS = "SELECT count(*) FROM report WHERE retired IS NULL";
  static final String CONTACTS = "SELECT count(*) FROM contact WHERE state = 'live'";
  static final String ACTIONS = "SELECT count(*) FROM action";
  static final String LATEST_DAY = "SELECT max(published_day) FROM document";
  static final String LEXICON =
      "SELECT lexicon FROM report WHERE retired IS NULL GROUP BY lexicon ORDER BY"
          + " count(*) DESC, lexicon LIMIT 1";
  static final String COVERAGE =
      "SELECT published_day, count(*) AS documents, count(DISTINCT outlet) AS outlets"
          + " FROM document WHERE published_day >= :from AND published_day <= :to"
          + " GROUP BY published_day ORDER BY published_day";

  private Counts() {}

  /** What the record rests on. */
  static Facts facts(Handle handle) {
    String latest = word(handle, LATEST_DAY);
    return new Facts(
        count(handle, DOCUMENTS),
        count(handle, REPORTS),
        count(handle, CONTACTS),
        count(handle, ACTIONS),
        word(handle, LEXICON),
        HistoryRows.last(handle),
        latest == null ? null : LocalDate.parse(latest));
  }

  private static long count(Handle handle, String query) {
    return handle.createQuery(query).mapTo(Long.class).one();
  }

  private static @Nullable String word(Handle handle, String query) {
    return handle.createQuery(query).mapTo(String.class).findOne().orElse(null);
  }

  /** How much was read of each day; null for no bound. */
  static List<Coverage> coverage(Handle handle, @Nullable LocalDate from, @Nullable LocalDate to) {
    return handle
        .createQuery(COVERAGE)
        .bind("from", from == null ? "" : from.toString())
        .bind("to", to == null ? "9999-12-31" : to.toString())
        .map(
            (row, context) ->
                new Coverage(
                    LocalDate.parse(row.getString("published_day")),
                    row.getInt("documents"),
                    row.getInt("outlets")))
        .list();
  }
}

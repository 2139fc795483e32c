package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.record.Coverage;
import org.dragoman.record.Facts;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the record rests on, in figures. Each question is answered from an index alone: a record
 * holds gigabytes of texts and reports, and every page of the site asks.
 */
final class Counts {

  /** Documents are numbered as they come, and none ever goes. */
  static final String DOCUMENTS = "SELECT coalesce(max(number), 0) FROM document";

  /** Those that went are few, and all are counted without a look at any. */
  static final String CONTACTS =
      "SELECT (SELECT count(*) FROM contact) - (SELECT count(*) FROM contact WHERE state IN"
          + " ('merged', 'deleted'))";

  static final String ACTIONS = "SELECT count(*) FROM action";
  static final String LATEST_DAY = "SELECT max(published_day) FROM document";
  static final String REPORTS =
      "SELECT (SELECT count(*) FROM report) - (SELECT count(*) FROM report WHERE retired > 0)";

  /** One step of the index for each version there is. */
  static final String LEXICONS =
      "WITH RECURSIVE version(lexicon) AS (SELECT min(lexicon) FROM report WHERE retired IS NULL"
          + " UNION ALL SELECT (SELECT min(lexicon) FROM report WHERE retired IS NULL AND lexicon >"
          + " version.lexicon) FROM version WHERE version.lexicon IS NOT NULL) SELECT lexicon FROM"
          + " version WHERE lexicon IS NOT NULL";

  /** Where there are several versions: which has most reports. */
  static final String MOST_READ_WITH =
      "SELECT lexicon FROM report WHERE retired IS NULL GROUP BY lexicon ORDER BY count(*) DESC,"
          + " lexicon LIMIT 1";

  static final String COVERAGE =
      "SELECT day, documents, outlets FROM day_read WHERE day >= :from AND day <= :to ORDER BY day";

  private Counts() {}

  /** What the record rests on. */
  static Facts facts(Handle handle) {
    List<String> lexicons = handle.createQuery(LEXICONS).mapTo(String.class).list();
    return new Facts(
        count(handle, DOCUMENTS),
        count(handle, REPORTS),
        count(handle, CONTACTS),
        count(handle, ACTIONS),
        lexicons.size() == 1 ? lexicons.get(0) : word(handle, MOST_READ_WITH),
        HistoryRows.last(handle),
        latest(handle).orElse(null));
  }

  /** The latest day of publication. */
  static Optional<LocalDate> latest(Handle handle) {
    return Optional.ofNullable(word(handle, LATEST_DAY)).map(LocalDate::parse);
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
                    LocalDate.parse(row.getString("day")),
                    row.getInt("documents"),
                    row.getInt("outlets")))
        .list();
  }
}

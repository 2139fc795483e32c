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

  /** Documents are numbered as they come, and none ever goes. */
  static final String DOCUMENTS = "SELECT coalesce(max(number), 0) FROM document";

  static final String CONTACTS = "SELECT count(*) FROM contact WHERE state = 'live'";
  static final String ACTIONS = "SELECT count(*) FROM action";
  static final String LATEST_DAY = "SELECT max(published_day) FROM document";
  static final String REPORTS =
      "SELECT lexicon, count(*) AS reports FROM report WHERE retired IS NULL GROUP BY lexicon"
          + " ORDER BY reports DESC, lexicon";
  static final String COVERAGE =
      "SELECT day, documents, outlets FROM day_read WHERE day >= :from AND day <= :to ORDER BY day";

  private Counts() {}

  /** What the record rests on. */
  static Facts facts(Handle handle) {
    String latest = word(handle, LATEST_DAY);
    List<Lexicon> lexicons =
        handle
            .createQuery(REPORTS)
            .map((row, context) -> new Lexicon(row.getString("lexicon"), row.getLong("reports")))
            .list();
    return new Facts(
        count(handle, DOCUMENTS),
        lexicons.stream().mapToLong(Lexicon::reports).sum(),
        count(handle, CONTACTS),
        count(handle, ACTIONS),
        lexicons.isEmpty() ? null : lexicons.get(0).version(),
        HistoryRows.last(handle),
        latest == null ? null : LocalDate.parse(latest));
  }

  /** A version of the lexicon, and how many reports were read with it. */
  private record Lexicon(String version, long reports) {}

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

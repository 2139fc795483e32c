package org.dragoman.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DyadCount;
import org.dragoman.record.DyadDays;
import org.dragoman.record.DyadHistory;
import org.dragoman.record.Dyads;
import org.dragoman.record.Encounter;
import org.dragoman.record.LevelWeight;
import org.dragoman.record.Side;
import org.dragoman.record.Start;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of the record as they count for each two of their sides: one row for each pair. What
 * is asked of all dyads is put together in the database, one answer a dyad.
 */
final class PairRows {

  private static final Comparator<DyadHistory> BY_SIDES =
      Comparator.comparing(DyadHistory::first).thenComparing(DyadHistory::second);

  /** The dyads that had a contact of late, found by the contacts of these days. */
  private static final String LATE =
      "(side_a, side_b) IN (SELECT p.side_a, p.side_b FROM contact x JOIN contact_pair p ON"
          + " p.contact_id = x.id WHERE x.state = 'live' AND x.sort_day >= :since AND x.sort_day <="
          + " :to AND p.sides <= :most)";

  private static final Pattern BREAK = Pattern.compile("[,\\p{Cntrl}]");

  private final Handle handle;

  PairRows(Handle handle) {
    this.handle = handle;
  }

  /** Keeps the pairs of a contact that is in the record. */
  void keep(ContactSummary contact) {
    int sides = contact.sides().size();
    if (sides < 2) {
      return;
    }
    LocalDate day = contact.day();
    Level level = contact.level();
    Set<Side> starters = Start.starters(contact);
    String topics =
        String.join(
            ",",
            contact.topics().stream().map(label -> BREAK.matcher(label).replaceAll(" ")).toList());
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO contact_pair (side_a, side_b, day, contact_id, sides, status, channel,"
                + " confirmation, level, start, topics) SELECT :first, :second, :day, id, :sides,"
                + " :status, :channel, :confirmation, :level, :start, :topics FROM contact WHERE id"
                + " = :id AND state = 'live'");
    Dyads.forEachPair(
        contact,
        (first, second) ->
            batch
                .bind("first", first.code())
                .bind("second", second.code())
                .bind("day", day == null ? "" : day.toString())
                .bind("sides", sides)
                .bind("status", contact.status().wire())
                .bind("channel", contact.channel().wire())
                .bind("confirmation", contact.confirmation().wire())
                .bind("level", level == null ? "" : level.wire())
                .bind("start", Start.of(starters, first, second).wire())
                .bind("topics", topics)
                .bind("id", contact.id())
                .add());
    batch.execute();
  }

  /** Takes the pairs of a contact out. */
  void clear(String contactId) {
    handle
        .createUpdate("DELETE FROM contact_pair WHERE contact_id = :id")
        .bind("id", contactId)
        .execute();
  }

  /** Each dyad with its contacts. */
  List<DyadHistory> histories(@Nullable LocalDate since, @Nullable LocalDate to, int mostSides) {
    Dialect dialect = Dialect.of(handle);
    String tab = dialect.character(9);
    String encounter =
        String.join(
            " || " + tab + " || ",
            "day",
            "contact_id",
            "status",
            "channel",
            "confirmation",
            "level",
            "start",
            "topics");
    Query query =
        handle
            .createQuery(
                "SELECT side_a, side_b, "
                    + dialect.joined(encounter, 10)
                    + " AS encounters FROM contact_pair WHERE sides <= :most AND day > '' AND"
                    + " day <= :to"
                    + (since == null ? "" : " AND " + LATE)
                    + " GROUP BY side_a, side_b")
            .bind("most", mostSides)
            .bind("to", last(to));
    if (since != null) {
      query.bind("since", since.toString());
    }
    Decoding decoding = new Decoding();
    List<DyadHistory> histories =
        new ArrayList<>(query.map((row, context) -> decoding.history(row)).list());
    histories.sort(BY_SIDES);
    return histories;
  }

  /** Each dyad with the days of its contacts. */
  List<DyadDays> days(
      Set<Status> statuses,
      @Nullable LocalDate since,
      @Nullable LocalDate to,
      int mostSides,
      int fewest) {
    Decoding decoding = new Decoding();
    List<DyadDays> dyads =
        new ArrayList<>(
            handle
                .createQuery(
                    "SELECT side_a, side_b, "
                        + Dialect.of(handle).joined("day", 10)
                        + " AS days FROM contact_pair WHERE status IN (<statuses>) AND sides <="
                        + " :most AND day > '' AND day <= :to GROUP BY side_a, side_b HAVING"
                        + " count(*) >= :fewest AND max(day) >= :since")
                .bindList("statuses", statuses.stream().map(Status::wire).sorted().toList())
                .bind("most", mostSides)
                .bind("to", last(to))
                .bind("fewest", fewest)
                .bind("since", since == null ? "" : since.toString())
                .map((row, context) -> decoding.days(row))
                .list());
    dyads.sort(Comparator.comparing(DyadDays::first).thenComparing(DyadDays::second));
    return dyads;
  }

  private static String last(@Nullable LocalDate to) {
    return to == null ? "9999-12-31" : to.toString();
  }

  /** What the contacts of each two sides count up to. */
  List<DyadCount> counts(
      Set<Status> statuses, @Nullable LocalDate from, @Nullable LocalDate to, LevelWeight weight) {
    String where = statuses.isEmpty() ? "" : " AND status IN (<statuses>)";
    where += from == null ? "" : " AND day >= :from";
    where += to == null ? "" : " AND day > '' AND day <= :to";
    String share = DyadCount.PARTS + " / (sides - 1)";
    Query query =
        handle.createQuery(
            "SELECT "
                + String.join(
                    ", ",
                    "side_a",
                    "side_b",
                    sum(share),
                    sum(share + " * " + weights(weight)),
                    started(share, "IN ('first', 'both')"),
                    started(share, "IN ('second', 'both')"),
                    started(share, "<> 'untold'"),
                    sum(DyadCount.PARTS + " / (sides * (sides - 1) / 2)"))
                + " FROM contact_pair WHERE 1 = 1"
                + where
                + " GROUP BY side_a, side_b");
    if (!statuses.isEmpty()) {
      query.bindList("statuses", statuses.stream().map(Status::wire).sorted().toList());
    }
    if (from != null) {
      query.bind("from", from.toString());
    }
    if (to != null) {
      query.bind("to", to.toString());
    }
    Decoding decoding = new Decoding();
    List<DyadCount> counts =
        new ArrayList<>(query.map((row, context) -> decoding.count(row)).list());
    Collections.sort(counts);
    return counts;
  }

  private static String started(String share, String condition) {
    return sum("CASE WHEN start " + condition + " THEN " + share + " ELSE 0 END");
  }

  private static String sum(String expression) {
    return "sum(" + expression + ")";
  }

  private static String weights(LevelWeight weight) {
    StringBuilder sql = new StringBuilder("CASE level");
    for (Level level : Level.values()) {
      sql.append(" WHEN '").append(level.wire()).append("' THEN ").append(weight.of(level));
    }
    return sql.append(" ELSE ").append(weight.of(null)).append(" END").toString();
  }

  /** Reads rows; what comes again and again is read once. */
  private static final class Decoding {

    private final Map<String, Side> sides = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, Start> starts = new HashMap<>();
    private final Map<String, Status> statuses = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Confirmation> confirmations = new HashMap<>();
    private final Map<String, List<String>> topics = new HashMap<>();

    DyadHistory history(ResultSet row) throws SQLException {
      List<Encounter> encounters = new ArrayList<>();
      lines(row.getString("encounters"), line -> encounters.add(encounter(line)));
      return new DyadHistory(
          side(row.getString("side_a")), side(row.getString("side_b")), encounters);
    }

    private Encounter encounter(String line) {
      String[] fields = fields(line, 8);
      return new Encounter(
          fields[1],
          days.computeIfAbsent(fields[0], LocalDate::parse),
          statuses.computeIfAbsent(fields[2], Status::of),
          channels.computeIfAbsent(fields[3], Channel::of),
          confirmations.computeIfAbsent(fields[4], Confirmation::of),
          level(fields[5]),
          starts.computeIfAbsent(fields[6], Start::of),
          topics.computeIfAbsent(
              fields[7], text -> text.isEmpty() ? List.of() : List.of(text.split(","))));
    }

    DyadDays days(ResultSet row) throws SQLException {
      List<LocalDate> its = new ArrayList<>();
      lines(row.getString("days"), day -> its.add(days.computeIfAbsent(day, LocalDate::parse)));
      return new DyadDays(side(row.getString("side_a")), side(row.getString("side_b")), its);
    }

    DyadCount count(ResultSet row) throws SQLException {
      return new DyadCount(
          side(row.getString(1)),
          side(row.getString(2)),
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getLong(6),
          row.getLong(7),
          row.getLong(8));
    }

    private static void lines(String text, Consumer<String> consumer) {
      int start = 0;
      while (start < text.length()) {
        int end = text.indexOf('\n', start);
        consumer.accept(text.substring(start, end < 0 ? text.length() : end));
        start = end < 0 ? text.length() : end + 1;
      }
    }

    private static String[] fields(String line, int count) {
      String[] fields = new String[count];
      int start = 0;
      for (int i = 0; i < count - 1; i++) {
        int end = line.indexOf('\t', start);
        fields[i] = line.substring(start, end);
        start = end + 1;
      }
      fields[count - 1] = line.substring(start);
      return fields;
    }

    private Side side(String code) {
      return sides.computeIfAbsent(code, Side::new);
    }

    private @Nullable Level level(String wire) {
      return wire.isEmpty() ? null : levels.computeIfAbsent(wire, Level::of);
    }
  }
}

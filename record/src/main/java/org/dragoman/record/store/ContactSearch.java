package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactOrder;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordException;
import org.dragoman.record.TermCounts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What a {@link ContactQuery} finds: lists, counts and what it could be narrowed by. */
final class ContactSearch {

  private static final char CURSOR = '_';

  private final Handle handle;
  private final Dialect dialect;
  private final ContactQuery query;
  private final OfficeWords office;

  ContactSearch(Handle handle, Dialect dialect, ContactQuery query) {
    this.handle = handle;
    this.dialect = dialect;
    this.query = query;
    this.office = new OfficeWords(query.office());
  }

  /** How many contacts there are. */
  long count() {
    ContactConditions conditions = conditions(0);
    return conditions
        .bind(
            handle.createQuery(
                "SELECT count(*) FROM " + conditions.from() + " WHERE " + conditions.where()))
        .mapTo(Long.class)
        .one();
  }

  /** The contacts after the cursor, in order, at most {@code limit}; all for 0. */
  List<ContactSummary> list(@Nullable String after, int limit) {
    Query statement = found(SummaryRows.COLUMNS, after != null, limit);
    if (after != null) {
      int cut = cut(after);
      statement.bind("afterDay", after.substring(0, cut)).bind("afterId", after.substring(cut + 1));
    }
    return read(statement, new SummaryRows());
  }

  private static int cut(String cursor) {
    int cut = cursor.lastIndexOf(CURSOR);
    if (cut < 0) {
      throw new RecordException("\"" + cursor + "\" is no cursor of a list; begin the list anew");
    }
    return cut;
  }

  private static List<ContactSummary> read(Query statement, SummaryRows rows) {
    return statement.map((row, context) -> rows.summary(row)).list();
  }

  /**
   * A stretch of so many contacts for whoever goes through all of them, in which each is still to
   * be asked whether it {@link #isAskedFor is asked for}. Where any order will do, contacts are
   * read as they lie, in the order of their numbers.
   *
   * @param rows what reads all stretches
   */
  List<ContactSummary> stretch(@Nullable String after, int wanted, SummaryRows rows) {
    if (!isAsKept(query)) {
      return list(after, wanted);
    }
    ContactConditions conditions = ContactConditions.asKept(handle, dialect, query);
    String beyond =
        after == null ? "" : " AND c.number > (SELECT k.number FROM contact k WHERE k.id = :after)";
    Query statement =
        conditions.bind(
            handle.createQuery(
                "SELECT "
                    + SummaryRows.COLUMNS
                    + " FROM contact c WHERE "
                    + conditions.where()
                    + beyond
                    + " ORDER BY c.number LIMIT "
                    + wanted));
    if (after != null) {
      statement.bind("after", after.substring(cut(after) + 1));
    }
    return read(statement, rows);
  }

  /** Whether the contacts are gone through as they lie. */
  static boolean isAsKept(ContactQuery query) {
    return query.order() == ContactOrder.ANY
        && query.limit() == 0
        && query.sides().isEmpty()
        && query.text() == null
        && query.topic() == null
        && query.person() == null;
  }

  /** Whether a contact of a {@link #stretch} is one that is asked for. */
  boolean isAskedFor(ContactSummary contact) {
    return !isAsKept(query) || office.areMet(contact);
  }

  /** Where a list goes on after a contact. */
  static String cursor(ContactSummary contact) {
    LocalDate day = contact.day();
    return (day == null ? "" : day.toString()) + CURSOR + contact.id();
  }

  /**
   * How many of the first {@code limit} contacts have each term; of all for 0. Each contact is read
   * from its own row; one more than is counted tells whether there are more.
   */
  TermCounts terms(int limit) {
    Glance glance = new Glance();
    Map<String, Long> sides = new HashMap<>();
    Map<String, Long> channels = new HashMap<>();
    Map<String, Long> statuses = new HashMap<>();
    Map<String, Long> levels = new HashMap<>();
    Map<String, Long> topics = new HashMap<>();
    long counted = 0;
    boolean areAll = true;
    List<Row> rows =
        found("c.parties, c.topics, c.channel, c.status", false, limit == 0 ? 0 : limit + 1)
            .map(
                (row, context) ->
                    new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
            .list();
    for (Row row : rows) {
      if (limit > 0 && counted == limit) {
        areAll = false;
        break;
      }
      counted++;
      List<ContactParty> parties = glance.parties(row.parties());
      count(parties.stream().map(party -> party.side().code()), sides);
      count(
          parties.stream().flatMap(party -> Stream.ofNullable(party.level())).map(Term::wire),
          levels);
      count(glance.topics(row.topics()).stream(), topics);
      channels.merge(row.channel(), 1L, Long::sum);
      statuses.merge(row.status(), 1L, Long::sum);
    }
    return new TermCounts(counted, areAll, sides, channels, statuses, levels, topics);
  }

  private static void count(Stream<String> terms, Map<String, Long> times) {
    terms.distinct().forEach(term -> times.merge(term, 1L, Long::sum));
  }

  private record Row(String parties, String topics, String channel, String status) {}

  /**
   * The contacts that are found, in order, as a query of {@code columns}. Where contacts may be of
   * several terms, the first of each are found along its index, and the first of these are taken.
   */
  private Query found(String columns, boolean isAfter, int limit) {
    ContactConditions conditions = conditions(limit);
    String day = conditions.day();
    String id = conditions.id();
    String direction = query.isNewestFirst() ? " DESC" : "";
    String ends = limit > 0 ? " LIMIT " + limit : "";
    String rest = conditions.where();
    if (isAfter) {
      String beyond = query.isNewestFirst() ? " < " : " > ";
      rest += " AND (" + day + ", " + id + ")" + beyond + "(:afterDay, :afterId)";
    }
    String order = " ORDER BY " + day + direction + ", " + id + direction + ends;
    List<String> arms = limit > 0 ? conditions.arms() : List.of();
    String sql;
    if (arms.isEmpty()) {
      sql = "SELECT " + columns + " FROM " + conditions.from() + " WHERE " + rest + order;
    } else {
      String head = "SELECT " + columns + ", " + day + " AS by_day, " + id + " AS by_id FROM ";
      List<String> parts = new ArrayList<>();
      for (String arm : arms) {
        parts.add(
            "SELECT * FROM ("
                + head
                + conditions.from()
                + " WHERE "
                + rest
                + " AND "
                + arm
                + order
                + ") AS arm"
                + parts.size());
      }
      sql =
          "SELECT * FROM ("
              + String.join(" UNION ALL ", parts)
              + ") AS arms ORDER BY by_day"
              + direction
              + ", by_id"
              + direction
              + ends;
    }
    return conditions.bind(handle.createQuery(sql));
  }

  private ContactConditions conditions(int limit) {
    return new ContactConditions(handle, dialect, query, limit);
  }
}

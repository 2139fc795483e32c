package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordException;
import org.dragoman.record.Side;
import org.dragoman.record.TermCounts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A {@link ContactQuery} as SQL: every condition is one clause. */
final class ContactSearch {

  private static final char CURSOR = '_';

  /** A side may have several parties; its contact is found once. */
  private static final String FIRST_OF_ITS_SIDE =
      "NOT EXISTS (SELECT 1 FROM contact_party e WHERE e.contact_id = d.contact_id AND e.side ="
          + " d.side AND e.ordinal < d.ordinal)";

  /** Words that so many documents have are common. */
  private static final int COMMON = 5000;

  private final Handle handle;
  private final Dialect dialect;
  private final ContactQuery query;
  private final List<String> clauses = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private String from = "contact c";
  private String id = "c.id";
  private String day = "c.sort_day";
  private boolean isOfWords;

  ContactSearch(Handle handle, Dialect dialect, ContactQuery query) {
    this.handle = handle;
    this.dialect = dialect;
    this.query = query;
    clauses.add("c.state = 'live'");
    text();
    sides();
    person();
    office();
    terms("c.channel", "channels", query.channels());
    terms("c.status", "statuses", query.statuses());
    party("p.level IN (<levels>)", "levels", query.levels());
    roles();
    topic();
    place();
    outlet();
    days();
  }

  /** How many contacts there are. */
  long count() {
    return bound(handle.createQuery("SELECT count(*) FROM " + from + " WHERE " + where(false)))
        .mapTo(Long.class)
        .one();
  }

  /** The contacts after the cursor, in order, at most {@code limit}; all for 0. */
  List<ContactSummary> list(@Nullable String after, int limit) {
    Query statement = bound(handle.createQuery(found(SummaryRows.COLUMNS, after != null, limit)));
    if (after != null) {
      int cut = after.lastIndexOf(CURSOR);
      if (cut < 0) {
        throw new RecordException("\"" + after + "\" is no cursor of a list; begin the list anew");
      }
      statement.bind("afterDay", after.substring(0, cut)).bind("afterId", after.substring(cut + 1));
    }
    SummaryRows rows = new SummaryRows();
    return statement.map((row, context) -> rows.summary(row)).list();
  }

  /** Where a list goes on after a contact. */
  static String cursor(ContactSummary contact) {
    LocalDate day = contact.day();
    return (day == null ? "" : day.toString()) + CURSOR + contact.id();
  }

  /** How many of the first {@code limit} contacts have each term; of all for 0. */
  TermCounts terms(int limit) {
    String parties = " FROM found f JOIN contact_party p ON p.contact_id = f.id";
    String contacts = " FROM found f JOIN contact c ON c.id = f.id";
    String sql =
        "WITH found AS MATERIALIZED ("
            + found(id + " AS id", false, limit)
            + ") SELECT 'side' AS kind, p.side AS term, count(DISTINCT f.id) AS times"
            + parties
            + " GROUP BY p.side UNION ALL SELECT 'level', p.level, count(DISTINCT f.id)"
            + parties
            + " WHERE p.level IS NOT NULL GROUP BY p.level UNION ALL SELECT 'channel', c.channel,"
            + " count(*)"
            + contacts
            + " GROUP BY c.channel UNION ALL SELECT 'status', c.status, count(*)"
            + contacts
            + " GROUP BY c.status UNION ALL SELECT 'topic', t.topic, count(*) FROM found f JOIN"
            + " contact_topic t ON t.contact_id = f.id GROUP BY t.topic";
    Map<String, Map<String, Long>> counts = new HashMap<>();
    bound(handle.createQuery(sql))
        .map((row, context) -> new Times(row.getString(1), row.getString(2), row.getLong(3)))
        .forEach(
            times ->
                counts
                    .computeIfAbsent(times.kind(), kind -> new HashMap<>())
                    .put(times.term(), times.times()));
    return new TermCounts(
        counts.getOrDefault("side", Map.of()),
        counts.getOrDefault("channel", Map.of()),
        counts.getOrDefault("status", Map.of()),
        counts.getOrDefault("level", Map.of()),
        counts.getOrDefault("topic", Map.of()));
  }

  /** A term of a kind, and how many contacts have it. */
  private record Times(String kind, String term, long times) {}

  /** The contacts that are found, in order, as a query of {@code columns}. */
  private String found(String columns, boolean isAfter, int limit) {
    String sql = "SELECT " + columns + " FROM " + from + " WHERE " + where(limit > 0);
    String direction = query.isNewestFirst() ? " DESC" : "";
    if (isAfter) {
      String beyond = query.isNewestFirst() ? " < " : " > ";
      sql += " AND (" + day + ", " + id + ")" + beyond + "(:afterDay, :afterId)";
    }
    sql += " ORDER BY " + day + direction + ", " + id + direction;
    return limit > 0 ? sql + " LIMIT " + limit : sql;
  }

  /** All conditions; {@code isOfFew} where only the first contacts are wanted. */
  private String where(boolean isOfFew) {
    String all = String.join(" AND ", clauses);
    return isOfWords ? all + " AND " + ofWords(isOfFew) : all;
  }

  private Query bound(Query statement) {
    values.forEach(statement::bind);
    lists.forEach(statement::bindList);
    return statement;
  }

  private void text() {
    String text = query.text();
    if (text == null || text.isBlank()) {
      return;
    }
    List<String> words = DocumentRows.words(text);
    if (words.isEmpty()) {
      clauses.add("1 = 0");
      return;
    }
    values.put("words", dialect.words(words));
    isOfWords = true;
  }

  /**
   * The condition that a report of the contact has the words. The cross joins keep SQLite to their
   * order: the documents with the words go first, unless most have them and only the first contacts
   * are wanted, which then are gone through until enough are found.
   */
  private String ofWords(boolean isOfFew) {
    return isOfFew && isOfCommonWords()
        ? "EXISTS (SELECT 1 FROM report r CROSS JOIN document d WHERE r.contact_id = c.id AND d.id ="
            + " r.document_id AND r.retired IS NULL AND "
            + dialect.hasWords()
            + ")"
        : "c.id IN (SELECT r.contact_id FROM document d CROSS JOIN report r WHERE r.document_id ="
            + " d.id AND r.retired IS NULL AND "
            + dialect.hasWords()
            + ")";
  }

  private boolean isOfCommonWords() {
    return handle
            .createQuery(
                "SELECT count(*) FROM (SELECT d.number FROM document d WHERE "
                    + dialect.hasWords()
                    + " LIMIT "
                    + COMMON
                    + ") AS few")
            .bind("words", values.get("words"))
            .mapTo(Integer.class)
            .one()
        == COMMON;
  }

  /**
   * The rows of one side, or of two, are kept in order of days, so that a list begins at once; what
   * further sides there are is asked of each contact.
   */
  private void sides() {
    List<Side> sides = query.sides().stream().sorted().toList();
    if (sides.size() == 1) {
      along("contact_party", "d.side = :side0 AND " + FIRST_OF_ITS_SIDE);
    } else if (sides.size() > 1) {
      along("contact_pair", "d.side_a = :side0 AND d.side_b = :side1");
    }
    for (int i = 0; i < sides.size(); i++) {
      String name = "side" + i;
      if (i > 1) {
        clauses.add(
            "EXISTS (SELECT 1 FROM contact_party p WHERE p.contact_id = c.id AND p.side = :"
                + name
                + ")");
      }
      values.put(name, sides.get(i).code());
    }
  }

  private void along(String table, String condition) {
    from = table + " d JOIN contact c ON c.id = d.contact_id";
    id = "d.contact_id";
    day = "d.day";
    clauses.add(condition);
  }

  private void person() {
    String person = query.person();
    if (person == null) {
      return;
    }
    List<String> ids = new PersonRows(handle).ids(person);
    if (ids.isEmpty()) {
      clauses.add("1 = 0");
      return;
    }
    clauses.add(
        "c.id IN (SELECT p.contact_id FROM contact_party p WHERE p.person_id IN (<persons>))");
    lists.put("persons", ids);
  }

  /** Among the contacts of some sides each is looked at; else the parties are gone through once. */
  private void office() {
    String office = query.office();
    if (office == null) {
      return;
    }
    boolean areFew = !query.sides().isEmpty();
    int number = 0;
    for (String word : DocumentRows.words(office)) {
      String name = "office" + number++;
      String parties = "(SELECT p.contact_id FROM contact_party p WHERE p.office LIKE :" + name;
      clauses.add(
          areFew
              ? "EXISTS " + parties + " AND p.contact_id = " + id + ")"
              : id + " IN " + parties + ")");
      values.put(name, "%" + word + "%");
    }
  }

  private void terms(String column, String name, java.util.Set<? extends Term> terms) {
    if (!terms.isEmpty()) {
      clauses.add(column + " IN (<" + name + ">)");
      lists.put(name, terms.stream().map(Term::wire).sorted().toList());
    }
  }

  private void party(String condition, String name, java.util.Set<? extends Term> terms) {
    if (!terms.isEmpty()) {
      clauses.add(
          "EXISTS (SELECT 1 FROM contact_party p WHERE p.contact_id = c.id AND " + condition + ")");
      lists.put(name, terms.stream().map(Term::wire).sorted().toList());
    }
  }

  /**
   * The roles stand in the clause itself, so that the index of mediators alone is used for them.
   */
  private void roles() {
    if (!query.roles().isEmpty()) {
      String any =
          query.roles().stream()
              .map(role -> "p.role = '" + role.wire() + "'")
              .sorted()
              .collect(Collectors.joining(" OR "));
      clauses.add(id + " IN (SELECT p.contact_id FROM contact_party p WHERE " + any + ")");
    }
  }

  private void topic() {
    String topic = query.topic();
    if (topic != null) {
      clauses.add(
          "EXISTS (SELECT 1 FROM contact_topic t WHERE t.contact_id = c.id AND t.topic = :topic)");
      values.put("topic", topic);
    }
  }

  private void place() {
    String place = query.place();
    if (place != null) {
      clauses.add("(c.place_country = :place OR lower(c.place_name) = :placeName)");
      values.put("place", place);
      values.put("placeName", place.toLowerCase(Locale.ROOT));
    }
  }

  private void outlet() {
    String outlet = query.outlet();
    if (outlet != null) {
      clauses.add(
          "c.id IN (SELECT r.contact_id FROM document d CROSS JOIN report r WHERE r.document_id ="
              + " d.id AND r.retired IS NULL AND d.outlet = :outlet)");
      values.put("outlet", outlet);
    }
  }

  private void days() {
    if (query.from() != null) {
      clauses.add(day + " >= :from");
      values.put("from", query.from().toString());
    }
    if (query.to() != null) {
      clauses.add(day + " <= :to AND " + day + " <> ''");
      values.put("to", query.to().toString());
    }
    if (query.minConfidence() > 0) {
      clauses.add("c.confidence >= :confidence");
      values.put("confidence", query.minConfidence());
    }
  }
}

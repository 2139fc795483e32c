package org.dragoman.record.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.Side;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The conditions of a {@link ContactQuery} as SQL, each one clause, and the way along which
 * contacts are gone through: by the index of a side, of two sides or of a topic, from the documents
 * that have some words, or all contacts by day.
 */
final class ContactConditions {

  /** A side may have several parties; its contact is found once. */
  private static final String FIRST_OF_ITS_SIDE =
      "NOT EXISTS (SELECT 1 FROM contact_party e WHERE e.contact_id = d.contact_id AND e.side ="
          + " d.side AND e.ordinal < d.ordinal)";

  private static final int MOST_ARMS = 12;

  /** An office that so many parties have is common. */
  private static final int COMMON = 5000;

  /** To look for words in the documents of one contact takes as long as to find so many by them. */
  private static final double LOOKS = 27;

  private final Handle handle;
  private final Dialect dialect;
  private final ContactQuery query;
  private final int limit;
  private final OfficeWords office;
  private final boolean isAsKept;
  private final List<String> clauses = new ArrayList<>();
  private final List<String> arms = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private String from = "contact c";
  private String id = "c.id";
  private String day = "c.sort_day";

  /**
   * The conditions of {@code query}.
   *
   * @param limit so many contacts are wanted; all for 0
   */
  ContactConditions(Handle handle, Dialect dialect, ContactQuery query, int limit) {
    this(handle, dialect, query, limit, false);
  }

  private ContactConditions(
      Handle handle, Dialect dialect, ContactQuery query, int limit, boolean isAsKept) {
    this.handle = handle;
    this.dialect = dialect;
    this.query = query;
    this.limit = limit;
    this.office = new OfficeWords(query.office());
    this.isAsKept = isAsKept;
    // Where contacts are read as they lie, the index of states is left alone.
    clauses.add(isAsKept ? "c.state || '' = 'live'" : "c.state = 'live'");
    text();
    sides();
    topic();
    person();
    office();
    party("p.level IN (<levels>)", "levels", query.levels());
    roles();
    place();
    outlet();
    days();
    terms("c.status", "status", query.statuses());
    terms("c.channel", "channel", query.channels());
  }

  /**
   * The conditions on contacts that are gone through as they lie, as far as the row of each tells
   * at once: the words of an office may stand elsewhere in it, which {@link OfficeWords} tells.
   */
  static ContactConditions asKept(Handle handle, Dialect dialect, ContactQuery query) {
    return new ContactConditions(handle, dialect, query, 0, true);
  }

  /** The tables, contacts as {@code c}. */
  String from() {
    return from;
  }

  /** The column of a contact's id. */
  String id() {
    return id;
  }

  /** The column of its day. */
  String day() {
    return day;
  }

  /** All conditions. */
  String where() {
    return String.join(" AND ", clauses);
  }

  /** Conditions of which a contact meets exactly one, each with an index of its own. */
  List<String> arms() {
    return arms;
  }

  Query bind(Query statement) {
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
    if (isOfCommonWords()) {
      clauses.add(
          "EXISTS (SELECT 1 FROM report r CROSS JOIN document d CROSS JOIN document_words w WHERE"
              + " r.contact_id = c.id AND d.id = r.document_id AND r.retired IS NULL AND "
              + dialect.wordsOf("d.number")
              + ")");
    } else {
      // The cross joins keep SQLite to their order.
      from =
          "(SELECT DISTINCT r.contact_id AS id FROM document d CROSS JOIN report r WHERE"
              + " r.document_id = d.id AND r.retired IS NULL AND "
              + dialect.hasWords()
              + ") found CROSS JOIN contact c";
      clauses.add("c.id = found.id");
    }
  }

  /**
   * Whether so many documents have the words that it takes less to go through the contacts by day
   * until enough are found than to find all by their documents.
   */
  private boolean isOfCommonWords() {
    if (limit == 0) {
      return false;
    }
    long contacts =
        handle.createQuery("SELECT coalesce(max(number), 0) FROM contact").mapTo(Long.class).one();
    long common = 1 + Math.round(Math.sqrt(LOOKS * limit * contacts));
    return handle
            .createQuery(
                "SELECT count(*) FROM (SELECT 1 FROM document_words w WHERE "
                    + dialect.words()
                    + " LIMIT "
                    + common
                    + ") AS few")
            .bind("words", values.get("words"))
            .mapTo(Long.class)
            .one()
        == common;
  }

  private boolean isAlongContacts() {
    return from.equals("contact c");
  }

  /**
   * The rows of one side, or of two, are kept in order of days, so that a list begins at once; what
   * further sides there are, or all where words are looked for, is asked of each contact.
   */
  private void sides() {
    List<Side> sides = query.sides().stream().sorted().toList();
    int along = isAlongContacts() ? Math.min(2, sides.size()) : 0;
    if (along == 1) {
      along("contact_party", "d.side = :side0 AND " + FIRST_OF_ITS_SIDE);
    } else if (along == 2) {
      along("contact_pair", "d.side_a = :side0 AND d.side_b = :side1");
    }
    for (int i = 0; i < sides.size(); i++) {
      String name = "side" + i;
      if (i >= along) {
        clauses.add(
            ":" + name + " IN (SELECT p.side FROM contact_party p WHERE p.contact_id = c.id)");
      }
      values.put(name, sides.get(i).code());
    }
  }

  private void along(String table, String condition) {
    from = table + " d CROSS JOIN contact c";
    clauses.add("c.id = d.contact_id");
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

  /**
   * The office of a party has the words. Where contacts are many and the office is rare, the
   * parties are found by the offices that have the words; else each contact is looked at, which its
   * own row often spares.
   */
  private void office() {
    if (office.isEmpty()) {
      return;
    }
    values.putAll(office.patterns());
    String parties = "SELECT p.contact_id FROM contact_party p WHERE ";
    String listed = office.listed("p.office");
    if (isAsKept) {
      clauses.add(office.stand("c.parties"));
    } else if (!isAlongContacts() || (limit > 0 && isCommonOffice(parties + listed))) {
      clauses.add(office.stand("c.parties"));
      clauses.add(
          "EXISTS (" + parties + "p.contact_id = " + id + " AND " + office.stand("p.office") + ")");
    } else {
      clauses.add(id + " IN (" + parties + listed + ")");
    }
  }

  private boolean isCommonOffice(String parties) {
    Query statement =
        handle.createQuery("SELECT count(*) FROM (" + parties + " LIMIT " + COMMON + ") AS few");
    office.patterns().forEach(statement::bind);
    return statement.mapTo(Integer.class).one() == COMMON;
  }

  /** A term alone has an index of its own; of several each is one arm, where all are wanted few. */
  private void terms(String column, String name, Set<? extends Term> terms) {
    List<String> words = terms.stream().map(Term::wire).sorted().toList();
    if (words.isEmpty()) {
      return;
    }
    List<String> each = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      each.add(column + " = :" + name + i);
      values.put(name + i, words.get(i));
    }
    boolean areArms = each.size() > 1 && each.size() <= MOST_ARMS && arms.isEmpty();
    if (areArms && limit > 0 && isAlongContacts() && !values.containsKey("words")) {
      arms.addAll(each);
    } else {
      clauses.add("(" + String.join(" OR ", each) + ")");
    }
  }

  private void party(String condition, String name, Set<? extends Term> terms) {
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
    if (topic == null) {
      return;
    }
    values.put("topic", topic);
    if (isAlongContacts() && !values.containsKey("words")) {
      along("contact_topic", "d.topic = :topic");
    } else {
      clauses.add(
          "EXISTS (SELECT 1 FROM contact_topic t WHERE t.contact_id = c.id AND t.topic = :topic)");
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

package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DataSet;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetQuery;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.Side;
import org.dragoman.record.merge.RowFit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rows of other event data sets against the contacts of the record. Nothing of it is
 * kept: contacts may come together, part or be read anew, and the rows follow them.
 */
final class DatasetMatches {

  private final Handle handle;
  private final DatasetRows rows;
  private final SummaryRows contacts;

  DatasetMatches(Handle handle) {
    this.handle = handle;
    this.rows = new DatasetRows(handle);
    this.contacts = new SummaryRows();
  }

  /** The reports that tell of the contact of that id. */
  List<DatasetMatch> of(String contactId) {
    List<ContactSummary> found = contacts.list(handle, List.of(contactId));
    LocalDate day = found.isEmpty() ? null : found.get(0).day();
    if (day == null) {
      return List.of();
    }
    ContactSummary contact = found.get(0);
    LocalDate last = contact.date() == null ? day : contact.date().end();
    List<String> sides = contact.sides().stream().map(Side::code).sorted().toList();
    List<DatasetReport> fitting =
        rows.between(sides, day.minusDays(RowFit.REACH), last.plusDays(RowFit.REACH)).stream()
            .filter(row -> RowFit.score(contact, row) > 0)
            .toList();
    return matched(fitting).stream()
        .filter(match -> contactId.equals(match.contactId()))
        .sorted(
            Comparator.comparing((DatasetMatch match) -> match.report().dataset())
                .thenComparing(match -> match.report().eventId())
                .thenComparing(match -> match.report().id()))
        .toList();
  }

  /** Each row with the contact that it fits best; of two that it fits alike the older one. */
  private List<DatasetMatch> matched(List<DatasetReport> reports) {
    List<DatasetMatch> matches = new ArrayList<>();
    for (List<DatasetReport> some : ReportRows.parts(reports)) {
      Map<Integer, List<ContactSummary>> near = near(some);
      Map<String, Integer> mentions = rows.mentions(some);
      for (int i = 0; i < some.size(); i++) {
        DatasetReport row = some.get(i);
        matches.add(
            new DatasetMatch(
                row,
                best(row, near.getOrDefault(i, List.of())),
                mentions.getOrDefault(DatasetRows.event(row), 0)));
      }
    }
    return matches;
  }

  private static @Nullable String best(DatasetReport row, List<ContactSummary> near) {
    String best = null;
    double score = 0;
    for (ContactSummary contact : near) {
      double fit = RowFit.score(contact, row);
      if (fit > score) {
        score = fit;
        best = contact.id();
      }
    }
    return best;
  }

  /**
   * By the number of the row: the contacts of its first two sides near its day, the oldest first.
   */
  private Map<Integer, List<ContactSummary>> near(List<DatasetReport> reports) {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      if (isPlaced(reports.get(i))) {
        asked.add(
            String.format(Locale.ROOT, "(%1$d, :one%1$d, :other%1$d, :from%1$d, :to%1$d)", i));
      }
    }
    if (asked.isEmpty()) {
      return Map.of();
    }
    Query query =
        handle.createQuery(
            "WITH asked (number, one, other, first_day, last_day) AS (VALUES "
                + String.join(", ", asked)
                + ") SELECT "
                + SummaryRows.COLUMNS
                + ", a.number AS asked_number FROM asked a JOIN contact_pair d ON d.side_a = a.one AND"
                + " d.side_b = a.other AND d.day >= a.first_day AND d.day <= a.last_day JOIN contact"
                + " c ON c.id = d.contact_id ORDER BY a.number, c.number");
    for (int i = 0; i < reports.size(); i++) {
      LocalDate day = reports.get(i).day();
      if (day != null && isPlaced(reports.get(i))) {
        Iterator<Side> sides = reports.get(i).sides().iterator();
        query
            .bind("one" + i, sides.next().code())
            .bind("other" + i, sides.next().code())
            .bind("from" + i, day.minusDays(RowFit.REACH).toString())
            .bind("to" + i, day.plusDays(RowFit.REACH).toString());
      }
    }
    Map<Integer, List<ContactSummary>> near = new HashMap<>();
    query
        .map((row, context) -> Map.entry(row.getInt("asked_number"), contacts.summary(row)))
        .forEach(
            found ->
                near.computeIfAbsent(found.getKey(), key -> new ArrayList<>())
                    .add(found.getValue()));
    return near;
  }

  private static boolean isPlaced(DatasetReport row) {
    return row.day() != null && row.sides().size() > 1;
  }

  /** The ids of the reports that are asked for after {@code cursor}, by day and id. */
  List<Hit> ids(DatasetQuery query, @Nullable Hit after, int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    List<Side> sides = query.sides().stream().sorted().toList();
    for (int i = 0; i < sides.size(); i++) {
      where
          .append(" AND r.id IN (SELECT p.report_id FROM dataset_party p WHERE p.side = :side")
          .append(i)
          .append(")");
    }
    where.append(query.datasets().isEmpty() ? "" : " AND r.dataset IN (<datasets>)");
    where.append(query.from() == null ? "" : " AND r.day >= :from");
    where.append(query.to() == null ? "" : " AND r.day <= :to AND r.day <> ''");
    where.append(after == null ? "" : " AND r.day >= :day AND (r.day > :day OR r.id > :id)");
    Query statement =
        handle.createQuery(
            "SELECT r.id, r.day FROM dataset_report r WHERE "
                + where
                + " ORDER BY r.day, r.id LIMIT "
                + limit);
    for (int i = 0; i < sides.size(); i++) {
      statement.bind("side" + i, sides.get(i).code());
    }
    if (!query.datasets().isEmpty()) {
      statement.bindList("datasets", query.datasets().stream().map(DataSet::wire).toList());
    }
    if (query.from() != null) {
      statement.bind("from", query.from().toString());
    }
    if (query.to() != null) {
      statement.bind("to", query.to().toString());
    }
    if (after != null) {
      statement.bind("day", after.day()).bind("id", after.id());
    }
    return statement
        .map((row, context) -> new Hit(row.getString("id"), row.getString("day")))
        .list();
  }

  /** The reports of those ids, each with its contact. */
  List<DatasetMatch> matches(List<Hit> hits) {
    return matched(rows.reports(hits.stream().map(Hit::id).toList()));
  }

  /** A report that was found, and its day or nothing. */
  record Hit(String id, String day) {}
}

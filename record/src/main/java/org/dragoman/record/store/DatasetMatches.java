package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
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
    this.contacts = new SummaryRows(handle);
  }

  /** The reports that tell of the contact of that id. */
  List<DatasetMatch> of(String contactId) {
    List<ContactSummary> found = contacts.list(List.of(contactId));
    LocalDate day = found.isEmpty() ? null : found.get(0).day();
    if (day == null) {
      return List.of();
    }
    ContactSummary contact = found.get(0);
    LocalDate last = contact.date() == null ? day : contact.date().end();
    List<String> sides = contact.sides().stream().map(Side::code).sorted().toList();
    List<DatasetMatch> matches = new ArrayList<>();
    for (DatasetReport row :
        rows.between(sides, day.minusDays(RowFit.REACH), last.plusDays(RowFit.REACH))) {
      if (RowFit.score(contact, row) > 0) {
        DatasetMatch match = match(row);
        if (contactId.equals(match.contactId())) {
          matches.add(match);
        }
      }
    }
    matches.sort(
        Comparator.comparing((DatasetMatch match) -> match.report().dataset())
            .thenComparing(match -> match.report().eventId())
            .thenComparing(match -> match.report().id()));
    return matches;
  }

  /** The row with the contact that it fits best; of two that it fits alike the older id. */
  DatasetMatch match(DatasetReport row) {
    String best = null;
    double score = 0;
    for (ContactSummary contact : near(row)) {
      double fit = RowFit.score(contact, row);
      if (fit > score) {
        score = fit;
        best = contact.id();
      }
    }
    return new DatasetMatch(row, best, rows.mentions(row));
  }

  private List<ContactSummary> near(DatasetReport row) {
    LocalDate day = row.day();
    Iterator<Side> sides = row.sides().iterator();
    if (day == null || row.sides().size() < 2) {
      return List.of();
    }
    List<String> ids =
        handle
            .createQuery(
                "SELECT c.id FROM contact c WHERE c.state = 'live' AND c.sort_day >= :from AND"
                    + " c.sort_day <= :to AND EXISTS (SELECT 1 FROM contact_party p WHERE"
                    + " p.contact_id = c.id AND p.side = :one) AND EXISTS (SELECT 1 FROM"
                    + " contact_party p WHERE p.contact_id = c.id AND p.side = :other) ORDER BY"
                    + " c.number")
            .bind("from", day.minusDays(RowFit.REACH).toString())
            .bind("to", day.plusDays(RowFit.REACH).toString())
            .bind("one", sides.next().code())
            .bind("other", sides.next().code())
            .mapTo(String.class)
            .list();
    return contacts.list(ids);
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
    return rows.reports(hits.stream().map(Hit::id).toList()).stream().map(this::match).toList();
  }

  /** A report that was found, and its day or nothing. */
  record Hit(String id, String day) {}
}

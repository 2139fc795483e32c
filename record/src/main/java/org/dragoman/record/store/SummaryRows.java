package org.dragoman.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.jdbi.v3.core.Handle;

/** Reads contacts at a glance: one row each. */
final class SummaryRows {

  /** What is read of {@code contact c}, in the order in which {@link #summary} takes it. */
  static final String COLUMNS =
      "c.id, c.channel, c.status, c.parties, c.date_start, c.date_end, c.date_precision,"
          + " c.first_reported, c.place_name, c.place_country, c.topics, c.agenda, c.confirmation,"
          + " c.confidence, c.sources, c.reports";

  private final Glance glance = new Glance();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Channel> channels = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<String, Confirmation> confirmations = new HashMap<>();

  /** The contacts of these ids, in the order of the ids. */
  List<ContactSummary> list(Handle handle, Collection<String> ids) {
    Map<String, ContactSummary> found = new HashMap<>();
    for (List<String> some : ReportRows.parts(ids)) {
      handle
          .createQuery("SELECT " + COLUMNS + " FROM contact c WHERE c.id IN (<ids>)")
          .bindList("ids", ReportRows.padded(some))
          .map((row, context) -> summary(row))
          .forEach(contact -> found.put(contact.id(), contact));
    }
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  /** The contact of a row of {@link #COLUMNS}. */
  ContactSummary summary(ResultSet row) throws SQLException {
    String start = row.getString(5);
    String first = row.getString(8);
    String placeName = row.getString(9);
    String placeCountry = row.getString(10);
    String agenda = row.getString(12);
    return new ContactSummary(
        row.getString(1),
        channels.computeIfAbsent(row.getString(2), Channel::of),
        statuses.computeIfAbsent(row.getString(3), Status::of),
        glance.parties(row.getString(4)),
        start == null
            ? null
            : new DateRange(day(start), day(row.getString(6)), DatePrecision.of(row.getString(7))),
        first == null ? null : day(first),
        placeName == null && placeCountry == null ? null : new PlaceEntry(placeName, placeCountry),
        glance.topics(row.getString(11)),
        agenda == null ? null : Agenda.of(agenda),
        confirmations.computeIfAbsent(row.getString(13), Confirmation::of),
        row.getDouble(14),
        row.getInt(15),
        row.getInt(16));
  }

  private LocalDate day(String text) {
    return days.computeIfAbsent(text, LocalDate::parse);
  }
}

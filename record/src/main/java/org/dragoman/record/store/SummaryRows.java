package org.dragoman.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads contacts at a glance: one row each, and of each row one line of text, since to ask a driver
 * for a column costs more than the column.
 */
final class SummaryRows {

  /** A character that stands in none of the columns: in JSON it is escaped, elsewhere put out. */
  private static final char BETWEEN = '\u001f';

  private static final int PARTS = 15;

  private static final int ID = 0;
  private static final int CHANNEL = 1;
  private static final int STATUS = 2;
  private static final int PARTIES = 3;
  private static final int START = 4;
  private static final int END = 5;
  private static final int PRECISION = 6;
  private static final int FIRST_REPORTED = 7;
  private static final int PLACE_NAME = 8;
  private static final int PLACE_COUNTRY = 9;
  private static final int TOPICS = 10;
  private static final int AGENDA = 11;
  private static final int CONFIRMATION = 12;
  private static final int SOURCES = 13;
  private static final int REPORTS = 14;

  /**
   * What is read of {@code contact c}, as {@link #summary} takes it; {@code format} puts nothing
   * for null.
   */
  static final String COLUMNS =
      "format('"
          + String.join(String.valueOf(BETWEEN), Collections.nCopies(PARTS, "%s"))
          + "', "
          + String.join(
              ", ",
              "c.id",
              "c.channel",
              "c.status",
              "c.parties",
              "c.date_start",
              "c.date_end",
              "c.date_precision",
              "c.first_reported",
              "replace(c.place_name, '" + BETWEEN + "', ' ')",
              "c.place_country",
              "c.topics",
              "c.agenda",
              "c.confirmation",
              "c.sources",
              "c.reports")
          + "), c.confidence";

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
    @Nullable String[] parts = parts(row.getString(1));
    String name = parts[PLACE_NAME];
    String country = parts[PLACE_COUNTRY];
    return new ContactSummary(
        told(parts[ID]),
        channels.computeIfAbsent(told(parts[CHANNEL]), Channel::of),
        statuses.computeIfAbsent(told(parts[STATUS]), Status::of),
        glance.parties(told(parts[PARTIES])),
        parts[START] == null
            ? null
            : new DateRange(
                day(parts[START]), day(told(parts[END])), DatePrecision.of(told(parts[PRECISION]))),
        parts[FIRST_REPORTED] == null ? null : day(parts[FIRST_REPORTED]),
        name == null && country == null ? null : new PlaceEntry(name, country),
        glance.topics(told(parts[TOPICS])),
        parts[AGENDA] == null ? null : Agenda.of(parts[AGENDA]),
        confirmations.computeIfAbsent(told(parts[CONFIRMATION]), Confirmation::of),
        row.getDouble(2),
        Integer.parseInt(told(parts[SOURCES])),
        Integer.parseInt(told(parts[REPORTS])));
  }

  /** The columns of a line; null for those that are empty. */
  private static @Nullable String[] parts(String line) {
    @Nullable String[] parts = new @Nullable String[PARTS];
    int start = 0;
    for (int i = 0; i < PARTS; i++) {
      int end = i < PARTS - 1 ? line.indexOf(BETWEEN, start) : line.length();
      parts[i] = end == start ? null : line.substring(start, end);
      start = end + 1;
    }
    return parts;
  }

  private static String told(@Nullable String part) {
    return part == null ? "" : part;
  }

  private LocalDate day(String text) {
    return days.computeIfAbsent(text, LocalDate::parse);
  }
}

package org.dragoman.exchange.table;

import static org.dragoman.exchange.table.Column.count;
import static org.dragoman.exchange.table.Column.day;
import static org.dragoman.exchange.table.Column.number;
import static org.dragoman.exchange.table.Column.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.dragoman.codebook.Term;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** The tables of the record: contacts, participants, reports, reports of other event data. */
public final class Tables {

  /** One row a contact. */
  public static final Table CONTACTS =
      new Table(
          "contacts",
          "one row a contact",
          List.of(
              text("contact", "id of the contact, unique for ever"),
              text("channel", "the way"),
              text("status", "what became of it"),
              text("sides", "states (alpha-3) and organisations, with | between"),
              day("start", "first day"),
              day("end", "last day"),
              text("precision", "how exact the date is"),
              day("first_reported", "earliest publication"),
              text("place", "where"),
              text("place_country", "alpha-3 of where"),
              text("topics", "labels of the topics, with | between"),
              text("agenda", "disclosed, general or undisclosed"),
              text("confirmation", "none, one, both or denied-by-one"),
              text("confirmed_by", "sides that confirm it, with | between"),
              text("denied_by", "sides that deny it, with | between"),
              number("confidence", "chance that it is right, 0 to 1"),
              count("source_count", "reports that are no copies"),
              count("report_count", "all reports")),
          (record, contact) -> List.of(contactRow(contact)));

  /** One row a party of a contact. */
  public static final Table PARTICIPANTS =
      new Table(
          "participants",
          "one row a party of a contact",
          List.of(
              text("contact", "id of the contact"),
              count("position", "its place among the parties, from 1"),
              text("role", "the part it had"),
              text("name", "name of the person"),
              text("person", "id of the person"),
              text("office", "office at the time"),
              text("level", "rank"),
              text("country", "alpha-3 of the state"),
              text("organization", "short name of the organisation")),
          (record, contact) -> partyRows(contact));

  /** One row a report of a contact. */
  public static final Table REPORTS =
      new Table(
          "reports",
          "one row a report of a contact",
          List.of(
              text("contact", "id of the contact"),
              text("document", "id of the document"),
              text("event", "id of the event in the document"),
              text("source", "readout, agency, outlet, copy or dataset"),
              text("speaks_for", "the side whose own text it is"),
              text("outlet", "who published it"),
              text("url", "where it stands"),
              day("published", "day of publication"),
              text("language", "ISO 639-1"),
              text("channel", "the way as this report tells it"),
              text("status", "the status as this report tells it"),
              day("start", "first day as this report tells it"),
              day("end", "last day as this report tells it"),
              number("confidence", "chance that it is read right"),
              text("lexicon", "version of the lexicon it was read with"),
              text("evidence", "the sentence that reports it first")),
          (record, contact) -> reportRows(contact));

  /** One row a report of another event data set that tells of a contact. */
  public static final Table DATASET_REPORTS =
      new Table(
          "dataset_reports",
          "one row a report of another event data set that tells of a contact, to compare with",
          List.of(
              text("contact", "id of the contact"),
              text("dataset", "gdelt, icews, polecat or plover"),
              text("event", "the data set's id of the event"),
              day("day", "day of the event as the data set tells it"),
              text("type", "PLOVER type, told or by the CAMEO code"),
              text("mode", "PLOVER mode"),
              text("cameo", "CAMEO code"),
              text("sides", "states (alpha-3) and organisations, with | between"),
              text("outlet", "who published the article behind it"),
              text("url", "the article behind it"),
              count("mention_count", "articles that the data set counts as mentions"),
              text("input", "the file or address from which the row came"),
              count("line", "its line there")),
          (record, contact) ->
              record.listDatasetReports(contact.id()).stream()
                  .map(match -> datasetRow(contact, match))
                  .toList());

  /** All tables in the order in which they are written. */
  public static final List<Table> ALL = List.of(CONTACTS, PARTICIPANTS, REPORTS, DATASET_REPORTS);

  private Tables() {}

  /** The row of a contact in {@link #CONTACTS}. */
  public static List<@Nullable Object> contactRow(Contact contact) {
    ContactSummary summary = contact.summary();
    DateRange date = summary.date();
    PlaceEntry place = summary.place();
    return row(
        summary.id(),
        summary.channel(),
        summary.status(),
        sides(summary.sides()),
        date == null ? null : date.start(),
        date == null ? null : date.end(),
        date == null ? null : date.precision(),
        summary.firstReported(),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        String.join("|", summary.topics()),
        summary.agenda(),
        summary.confirmation(),
        sides(contact.confirmedBy()),
        sides(contact.deniedBy()),
        Math.round(summary.confidence() * 1000) / 1000.0,
        (long) summary.sources(),
        (long) summary.reports());
  }

  /** The rows of a contact in {@link #PARTICIPANTS}. */
  public static List<List<@Nullable Object>> partyRows(Contact contact) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    long position = 0;
    for (ContactParty party : contact.summary().parties()) {
      position++;
      Side side = party.side();
      rows.add(
          row(
              contact.id(),
              position,
              party.role(),
              party.name(),
              party.personId(),
              party.office(),
              party.level(),
              side.isState() ? side.code() : null,
              side.isState() ? null : side.name()));
    }
    return rows;
  }

  /** The rows of a contact in {@link #REPORTS}. */
  public static List<List<@Nullable Object>> reportRows(Contact contact) {
    return contact.reports().stream().map(Tables::reportRow).toList();
  }

  private static List<@Nullable Object> reportRow(Report report) {
    var document = report.document();
    var event = report.event();
    var date = event.date();
    Side speaker = report.speaksFor();
    return row(
        report.contactId(),
        document.id(),
        event.id(),
        report.source(),
        speaker == null ? null : speaker.name(),
        document.outlet(),
        document.url(),
        document.published(),
        document.language(),
        event.channel(),
        event.status(),
        date == null ? null : date.start(),
        date == null ? null : date.end(),
        Math.round(event.confidence() * 1000) / 1000.0,
        event.lexicon(),
        event.evidence().isEmpty() ? null : event.evidence().get(0).text());
  }

  private static List<@Nullable Object> datasetRow(Contact contact, DatasetMatch match) {
    DatasetReport report = match.report();
    return row(
        contact.id(),
        report.dataset(),
        report.eventId(),
        report.day(),
        report.type(),
        report.mode(),
        report.cameo(),
        sides(report.sides()),
        report.outlet(),
        report.url(),
        (long) match.mentions(),
        report.input(),
        report.line());
  }

  private static String sides(Collection<Side> sides) {
    return String.join("|", sides.stream().sorted().map(Side::name).toList());
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(Arrays.stream(values).map(Tables::value).toArray());
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Term term) {
      return term.wire();
    }
    return "".equals(value) ? null : value;
  }
}

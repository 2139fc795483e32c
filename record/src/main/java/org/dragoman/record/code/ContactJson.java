package org.dragoman.record.code;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dragoman.codebook.Term;
import org.dragoman.events.Event;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.record.StatusChange;
import org.jspecify.annotations.Nullable;

/**
 * A contact of the record as a JSON object: its fields as in the output contract, resolved over all
 * its reports, with {@code contact} (its id), {@code confirmed_by}, {@code status_history} and
 * {@code reports}.
 */
public final class ContactJson {

  /** The name of the form's version. */
  public static final String SCHEMA = "dragoman-record/1";

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private ContactJson() {}

  /** The object, without a line end. */
  public static String write(Contact contact) {
    return write(contact, List.of());
  }

  /** The object with what other event data sets report of the contact, without a line end. */
  public static String write(Contact contact, List<DatasetMatch> datasets) {
    StringWriter text = new StringWriter(2048);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, contact, datasets);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  /** Writes the object. */
  public static void write(JsonGenerator json, Contact contact) throws IOException {
    write(json, contact, List.of());
  }

  /**
   * Writes the object with what other event data sets report of the contact, where they do, as
   * {@code dataset_reports}.
   */
  public static void write(JsonGenerator json, Contact contact, List<DatasetMatch> datasets)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("contact", contact.id());
    coding(json, contact);
    fields(json, contact.summary());
    sides(json, "confirmed_by", contact.confirmedBy());
    sides(json, "denied_by", contact.deniedBy());
    json.writeArrayFieldStart("status_history");
    for (StatusChange change : contact.statusHistory()) {
      statusChange(json, change);
    }
    json.writeEndArray();
    conflicts(json, contact);
    json.writeArrayFieldStart("reports");
    for (Report report : contact.reports()) {
      report(json, report);
    }
    json.writeEndArray();
    if (!datasets.isEmpty()) {
      json.writeArrayFieldStart("dataset_reports");
      for (DatasetMatch match : datasets) {
        dataset(json, match);
      }
      json.writeEndArray();
    }
    strings(json, "aliases", contact.aliases());
    json.writeEndObject();
  }

  private static void dataset(JsonGenerator json, DatasetMatch match) throws IOException {
    DatasetReport report = match.report();
    json.writeStartObject();
    term(json, "dataset", report.dataset());
    json.writeStringField("event", report.eventId());
    day(json, "date", report.day());
    term(json, "type", report.type());
    string(json, "mode", report.mode());
    string(json, "cameo", report.cameo());
    sides(json, "sides", report.sides());
    string(json, "outlet", report.outlet());
    string(json, "url", report.url());
    json.writeNumberField("mentions", match.mentions());
    string(json, "input", report.input());
    json.writeNumberField("line", report.line());
    json.writeEndObject();
  }

  /** Writes the object of a contact at a glance, without its reports. */
  public static void write(JsonGenerator json, ContactSummary summary) throws IOException {
    json.writeStartObject();
    json.writeStringField("contact", summary.id());
    fields(json, summary);
    json.writeEndObject();
  }

  /** Type, mode and code as the strongest report has them. */
  private static void coding(JsonGenerator json, Contact contact) throws IOException {
    if (!contact.reports().isEmpty()) {
      Event event = contact.reports().get(0).event();
      term(json, "type", event.type());
      string(json, "mode", event.mode());
      string(json, "cameo", event.cameo());
    }
  }

  private static void fields(JsonGenerator json, ContactSummary summary) throws IOException {
    term(json, "status", summary.status());
    term(json, "channel", summary.channel());
    json.writeArrayFieldStart("participants");
    for (ContactParty party : summary.parties()) {
      party(json, party);
    }
    json.writeEndArray();
    date(json, summary.date());
    day(json, "first_reported", summary.firstReported());
    place(json, summary.place());
    strings(json, "topics", summary.topics());
    term(json, "agenda", summary.agenda());
    term(json, "confirmation", summary.confirmation());
    json.writeNumberField("confidence", Math.round(summary.confidence() * 1000) / 1000.0);
    json.writeNumberField("sources", summary.sources());
  }

  private static void party(JsonGenerator json, ContactParty party) throws IOException {
    json.writeStartObject();
    term(json, "role", party.role());
    string(json, "name", party.name());
    string(json, "person", party.personId());
    string(json, "office", party.office());
    term(json, "level", party.level());
    string(json, "country", party.side().isState() ? party.side().code() : null);
    string(json, "organization", party.side().isState() ? null : party.side().name());
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, @Nullable DateRange date) throws IOException {
    if (date == null) {
      json.writeNullField("date");
      return;
    }
    json.writeObjectFieldStart("date");
    day(json, "start", date.start());
    day(json, "end", date.end());
    term(json, "precision", date.precision());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, @Nullable PlaceEntry place) throws IOException {
    if (place == null) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    string(json, "name", place.name());
    string(json, "country", place.country());
    json.writeEndObject();
  }

  private static void statusChange(JsonGenerator json, StatusChange change) throws IOException {
    json.writeStartObject();
    term(json, "status", change.status());
    day(json, "since", change.since());
    strings(json, "reports", change.reportIds());
    json.writeEndObject();
  }

  private static void conflicts(JsonGenerator json, Contact contact) throws IOException {
    json.writeArrayFieldStart("conflicts");
    if (contact.channel().isInConflict()) {
      json.writeString("channel");
    }
    if (contact.status().isInConflict()) {
      json.writeString("status");
    }
    if (contact.parties().isInConflict()) {
      json.writeString("participants");
    }
    if (contact.date().filter(date -> date.isInConflict()).isPresent()) {
      json.writeString("date");
    }
    if (contact.place().filter(place -> place.isInConflict()).isPresent()) {
      json.writeString("place");
    }
    if (contact.agenda().filter(agenda -> agenda.isInConflict()).isPresent()) {
      json.writeString("agenda");
    }
    json.writeEndArray();
  }

  private static void report(JsonGenerator json, Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", report.document().id());
    json.writeStringField("event", report.event().id());
    string(json, "outlet", report.document().outlet());
    string(json, "url", report.document().url());
    string(json, "published", report.document().publishedText());
    term(json, "source", report.source());
    Side speaker = report.speaksFor();
    string(json, "speaks_for", speaker == null ? null : speaker.code());
    string(json, "copy_of", report.copyOf());
    term(json, "status", report.event().status());
    json.writeNumberField("confidence", Math.round(report.event().confidence() * 1000) / 1000.0);
    json.writeEndObject();
  }

  private static void sides(JsonGenerator json, String field, Collection<Side> sides)
      throws IOException {
    strings(json, field, sides.stream().sorted().map(Side::code).toList());
  }

  private static void day(JsonGenerator json, String field, @Nullable LocalDate day)
      throws IOException {
    string(json, field, day == null ? null : day.toString());
  }

  private static void term(JsonGenerator json, String field, @Nullable Term term)
      throws IOException {
    string(json, field, term == null ? null : term.wire());
  }

  private static void string(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private static void strings(JsonGenerator json, String field, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}

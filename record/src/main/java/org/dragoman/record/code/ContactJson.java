package org.dragoman.record.code;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dragoman.codebook.Term;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.record.StatusChange;
import org.jspecify.annotations.Nullable;

/** A contact of the record as one JSON object: its fields as in the contract, and its reports. */
public final class ContactJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ContactJson() {}

  /** The object, without a line end. */
  public static String write(Contact contact) {
    ObjectNode node = MAPPER.createObjectNode();
    fields(node, contact.summary());
    ArrayNode confirmed = node.putArray("confirmed_by");
    contact.confirmedBy().stream().sorted().map(Side::code).forEach(confirmed::add);
    ArrayNode denied = node.putArray("denied_by");
    contact.deniedBy().stream().sorted().map(Side::code).forEach(denied::add);
    ArrayNode history = node.putArray("status_history");
    for (StatusChange change : contact.statusHistory()) {
      ObjectNode one = history.addObject();
      one.put("status", change.status().wire());
      one.put("since", change.since() == null ? null : change.since().toString());
      change.reportIds().forEach(one.putArray("reports")::add);
    }
    ArrayNode reports = node.putArray("reports");
    contact.reports().forEach(report -> report(reports.addObject(), report));
    contact.aliases().forEach(node.putArray("aliases")::add);
    return node.toString();
  }

  private static void fields(ObjectNode node, ContactSummary contact) {
    node.put("contact", contact.id());
    node.put("status", contact.status().wire());
    node.put("channel", contact.channel().wire());
    ArrayNode participants = node.putArray("participants");
    for (ContactParty party : contact.parties()) {
      ObjectNode one = participants.addObject();
      one.put("role", party.role().wire());
      one.put("name", party.name());
      one.put("person", party.personId());
      one.put("office", party.office());
      one.put("level", wire(party.level()));
      one.put("country", party.side().isState() ? party.side().name() : null);
      one.put("organization", party.side().isState() ? null : party.side().name());
    }
    date(node, contact.date());
    node.put(
        "first_reported",
        contact.firstReported() == null ? null : contact.firstReported().toString());
    place(node, contact.place());
    contact.topics().forEach(node.putArray("topics")::add);
    node.put("agenda", wire(contact.agenda()));
    node.put("confirmation", contact.confirmation().wire());
    node.put("confidence", contact.confidence());
    node.put("sources", contact.sources());
  }

  private static void date(ObjectNode node, @Nullable DateRange date) {
    if (date == null) {
      node.putNull("date");
      return;
    }
    node.putObject("date")
        .put("start", date.start().toString())
        .put("end", date.end().toString())
        .put("precision", date.precision().wire());
  }

  private static void place(ObjectNode node, @Nullable PlaceEntry place) {
    if (place == null) {
      node.putNull("place");
      return;
    }
    node.putObject("place").put("name", place.name()).put("country", place.country());
  }

  private static void report(ObjectNode node, Report report) {
    node.put("document", report.document().id());
    node.put("event", report.event().id());
    node.put("outlet", report.document().outlet());
    node.put("url", report.document().url());
    node.put("published", report.document().publishedText());
    node.put("source", report.source().wire());
    node.put("speaks_for", report.speaksFor() == null ? null : report.speaksFor().code());
    node.put("copy_of", report.copyOf());
    node.put("status", report.event().status().wire());
    node.put("confidence", report.event().confidence());
  }

  private static @Nullable String wire(@Nullable Term term) {
    return term == null ? null : term.wire();
  }
}

package org.dragoman.cli.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.jspecify.annotations.Nullable;

/**
 * A contact as a row of CSV. The cells {@code sides} to {@code offices} have one value a party, in
 * the same order, separated by {@code " | "}.
 */
final class ContactRow {

  private static final List<String> COLUMNS =
      List.of(
          "contact",
          "channel",
          "status",
          "start",
          "end",
          "precision",
          "first_reported",
          "place",
          "place_country",
          "sides",
          "roles",
          "names",
          "offices",
          "topics",
          "agenda",
          "confirmation",
          "confidence",
          "sources",
          "reports");

  private ContactRow() {}

  static String heading() {
    return row(COLUMNS);
  }

  static String of(ContactSummary contact) {
    DateRange date = contact.date();
    PlaceEntry place = contact.place();
    return row(
        List.of(
            contact.id(),
            contact.channel().wire(),
            contact.status().wire(),
            date == null ? "" : date.start().toString(),
            date == null ? "" : date.end().toString(),
            date == null ? "" : date.precision().wire(),
            contact.firstReported() == null ? "" : contact.firstReported().toString(),
            place == null ? "" : text(place.name()),
            place == null ? "" : text(place.country()),
            parties(contact, party -> party.side().code()),
            parties(contact, party -> party.role().wire()),
            parties(contact, party -> text(party.name())),
            parties(contact, party -> text(party.office())),
            String.join(" | ", contact.topics()),
            wire(contact.agenda()),
            contact.confirmation().wire(),
            String.format(Locale.ROOT, "%.3f", contact.confidence()),
            String.valueOf(contact.sources()),
            String.valueOf(contact.reports())));
  }

  private static String parties(ContactSummary contact, Function<ContactParty, String> field) {
    return contact.parties().stream().map(field).collect(Collectors.joining(" | "));
  }

  /** A line of CSV without its end. */
  static String row(List<String> cells) {
    StringWriter row = new StringWriter();
    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(row).writeRecord(cells);
    return row.toString();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String wire(@Nullable Term term) {
    return term == null ? "" : term.wire();
  }
}

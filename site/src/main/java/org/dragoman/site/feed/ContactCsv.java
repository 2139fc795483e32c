package org.dragoman.site.feed;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;
import org.dragoman.site.name.Words;

/** Writes contacts as CSV (RFC 4180), one row each. */
final class ContactCsv {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "start",
          "end",
          "precision",
          "sides",
          "participants",
          "channel",
          "status",
          "place",
          "country",
          "topics",
          "confirmation",
          "confidence",
          "sources",
          "reports");

  private final Writer out;
  private final Words words;

  ContactCsv(Writer out, Words words) {
    this.out = out;
    this.words = words;
  }

  /** The line with the columns' names. */
  void head() throws IOException {
    row(COLUMNS);
  }

  /** The row of a contact. */
  void row(ContactSummary contact) throws IOException {
    DateRange date = contact.date();
    PlaceEntry place = contact.place();
    row(
        List.of(
            contact.id(),
            date == null ? "" : date.start().toString(),
            date == null ? "" : date.end().toString(),
            date == null ? "" : date.precision().wire(),
            joined(contact.sides().stream().map(Side::code).toList()),
            joined(contact.parties().stream().map(words::party).toList()),
            contact.channel().wire(),
            contact.status().wire(),
            place == null || place.name() == null ? "" : place.name(),
            place == null || place.country() == null ? "" : place.country(),
            joined(contact.topics()),
            contact.confirmation().wire(),
            String.format(Locale.ROOT, "%.3f", contact.confidence()),
            String.valueOf(contact.sources()),
            String.valueOf(contact.reports())));
  }

  private static String joined(List<String> items) {
    return String.join("; ", items);
  }

  private void row(List<String> cells) throws IOException {
    out.write(String.join(",", cells.stream().map(ContactCsv::cell).toList()));
    out.write("\r\n");
  }

  /** A cell; one that a spreadsheet would take for a formula is kept from it by an apostrophe. */
  private static String cell(String text) {
    boolean looksLikeFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = looksLikeFormula ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? "\"" + safe.replace("\"", "\"\"") + "\""
        : safe;
  }
}

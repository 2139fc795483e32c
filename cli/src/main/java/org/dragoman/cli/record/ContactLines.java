package org.dragoman.cli.record;

import java.util.Locale;
import org.dragoman.cli.view.Ink;
import org.dragoman.record.ContactSummary;

/** Contacts as the lines of a table. */
final class ContactLines {

  private final Ink ink;
  private final int columns;
  private final ContactWords words = new ContactWords();

  ContactLines(Ink ink, int columns) {
    this.ink = ink;
    this.columns = columns;
  }

  String heading() {
    return ink.bold(form("CONTACT", "DAY", "WAY", "STATUS", "SOURCES") + "PARTIES") + "\n";
  }

  String of(ContactSummary contact) {
    String line =
        form(
            contact.id(),
            contact.day() == null ? "not told" : contact.day().toString(),
            contact.channel().wire(),
            contact.status().wire(),
            String.valueOf(contact.sources()));
    String parties = words.parties(contact);
    int room = Math.max(20, columns - line.length());
    return line
        + (parties.length() <= room ? parties : parties.substring(0, room - 1) + "…")
        + "\n";
  }

  private static String form(String id, String day, String way, String status, String sources) {
    return String.format(
        Locale.ROOT, "%-13s  %-10s  %-12s  %-10s  %7s  ", id, day, way, status, sources);
  }
}

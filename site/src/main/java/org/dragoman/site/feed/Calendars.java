package org.dragoman.site.feed;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dragoman.record.DateRange;

/** Writes dated contacts as iCalendar (RFC 5545), each as a whole-day event. */
final class Calendars {

  private static final int LINE = 73;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private Calendars() {}

  /** The contacts with a date, as one calendar. */
  static String of(Feed feed, String host) {
    StringBuilder calendar = new StringBuilder(4096);
    line(calendar, "BEGIN:VCALENDAR");
    line(calendar, "VERSION:2.0");
    line(calendar, "PRODID:-//Dragoman//The record of diplomatic contact//EN");
    line(calendar, "X-WR-CALNAME:" + escaped(feed.title()));
    for (FeedItem item : feed.items()) {
      DateRange date = item.date();
      if (date != null) {
        event(calendar, item, date, host);
      }
    }
    line(calendar, "END:VCALENDAR");
    return calendar.toString();
  }

  private static void event(StringBuilder calendar, FeedItem item, DateRange date, String host) {
    line(calendar, "BEGIN:VEVENT");
    line(calendar, "UID:" + item.id() + "@" + host);
    line(
        calendar,
        "DTSTAMP:" + DAY.format(item.day() == null ? date.start() : item.day()) + "T120000Z");
    line(calendar, "DTSTART;VALUE=DATE:" + DAY.format(date.start()));
    line(calendar, "DTEND;VALUE=DATE:" + DAY.format(date.end().plusDays(1)));
    line(calendar, "SUMMARY:" + escaped(item.title()));
    line(calendar, "DESCRIPTION:" + escaped(item.text()));
    if (!item.place().isEmpty()) {
      line(calendar, "LOCATION:" + escaped(item.place()));
    }
    line(calendar, "STATUS:" + status(item.status()));
    line(calendar, "URL:" + item.href());
    line(calendar, "END:VEVENT");
  }

  private static String status(String status) {
    return switch (status) {
      case "cancelled", "denied", "refused" -> "CANCELLED";
      case "held", "under-way", "background" -> "CONFIRMED";
      default -> "TENTATIVE";
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A line, folded so that none is longer than 75 octets. */
  private static void line(StringBuilder calendar, String text) {
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int next = text.offsetByCodePoints(i, 1);
      String character = text.substring(i, next);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LINE) {
        calendar.append("\r\n ");
        octets = 1;
      }
      calendar.append(character);
      octets += length;
      i = next;
    }
    calendar.append("\r\n");
  }
}

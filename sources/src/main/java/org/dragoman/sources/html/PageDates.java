package org.dragoman.sources.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Published;

/**
 * Reads the dates that pages and feeds carry for machines, and those in plain English for people.
 */
public final class PageDates {

  /** Machines that know no date write the year 1, 1601 or 1970; no page is older than the last. */
  private static final int EARLIEST = 1971;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[T ]+(\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?.*");
  private static final Pattern COMPACT =
      Pattern.compile("(20\\d\\d|19\\d\\d)[-/.]?(\\d\\d)[-/.]?(\\d\\d)(?!\\d).*");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i).*?\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b.*");
  private static final Pattern BRITISH =
      Pattern.compile(
          "(?i).*?\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -]((?:19|20)\\d\\d)\\b.*");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)(?:\\p{L}{2,9}\\.?,?\\s+)?(\\d{1,2})\\s+(\\p{Alpha}{3})\\p{Alpha}*\\.?\\s+(\\d{4}|\\d\\d)"
              + "\\s+(\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\s*([+-]\\d{4}|\\p{Alpha}{1,4}))?.*");

  /** The zones of RFC 822 and those that European feeds write. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "GMT"),
          Map.entry("UT", "GMT"),
          Map.entry("UTC", "GMT"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"),
          Map.entry("BST", "+0100"),
          Map.entry("CET", "+0100"),
          Map.entry("CEST", "+0200"),
          Map.entry("EET", "+0200"),
          Map.entry("EEST", "+0300"),
          Map.entry("MSK", "+0300"));

  private static final DateTimeFormatter RFC_1123 =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.RFC_1123_DATE_TIME)
          .toFormatter(Locale.ROOT);

  private PageDates() {}

  /** The date in {@code raw}, or empty; day and month in figures are read as year first only. */
  public static Optional<Published> read(String raw) {
    return readAny(raw).filter(date -> date.day().getYear() >= EARLIEST);
  }

  private static Optional<Published> readAny(String raw) {
    String text = raw.strip();
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return Published.parse(normalised(iso));
      }
      Optional<Published> mail = mailDate(text);
      if (mail.isPresent()) {
        return mail;
      }
      return inWordsOrFigures(text);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String normalised(Matcher iso) {
    if (iso.group(2) == null) {
      return iso.group(1);
    }
    String time = iso.group(2).length() == 5 ? iso.group(2) + ":00" : iso.group(2);
    String zone = iso.group(3) == null ? "" : iso.group(3);
    if (zone.equals("UTC") || zone.equals("GMT") || zone.matches("[+-]00:?00")) {
      zone = "Z";
    } else if (zone.length() == 5) {
      zone = zone.substring(0, 3) + ":" + zone.substring(3);
    }
    return iso.group(1) + "T" + time + zone;
  }

  /** As mails and feeds write it: the name of the day, which is often wrong, does not count. */
  private static Optional<Published> mailDate(String text) {
    Matcher mail = MAIL.matcher(text);
    if (!mail.matches()) {
      return Optional.empty();
    }
    String year = mail.group(3).length() == 2 ? "20" + mail.group(3) : mail.group(3);
    String time = mail.group(4).length() == 5 ? mail.group(4) + ":00" : mail.group(4);
    String zone = mail.group(5) == null ? "GMT" : mail.group(5).toUpperCase(Locale.ROOT);
    String offset = ZONES.getOrDefault(zone, zone);
    try {
      OffsetDateTime instant =
          OffsetDateTime.parse(
              mail.group(1) + " " + mail.group(2) + " " + year + " " + time + " " + offset,
              RFC_1123);
      return Published.parse(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Published> inWordsOrFigures(String text) {
    Matcher english = ENGLISH.matcher(text);
    if (english.matches() && month(english.group(1)) > 0) {
      return day(english.group(3), month(english.group(1)), english.group(2));
    }
    Matcher british = BRITISH.matcher(text);
    if (british.matches() && month(british.group(2)) > 0) {
      return day(british.group(3), month(british.group(2)), british.group(1));
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.matches()
        ? day(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3))
        : Optional.empty();
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static Optional<Published> day(String year, int month, String day) {
    return Optional.of(
        Published.on(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
  }
}

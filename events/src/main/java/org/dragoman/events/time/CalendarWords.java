package org.dragoman.events.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** The names of months, weekdays and small numbers, as patterns and as values. */
public final class CalendarWords {

  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
  static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)";
  static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  static final String YEAR = "(?:1[89]\\d\\d|20\\d\\d)";
  static final String NUMBER =
      "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|a couple of)";

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("a few", 3),
          Map.entry("several", 4),
          Map.entry("a couple of", 2));

  private static final Pattern COUNT = Pattern.compile(NUMBER, Pattern.CASE_INSENSITIVE);

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  private CalendarWords() {}

  static Month month(String word) {
    String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + word);
  }

  static DayOfWeek weekday(String word) {
    String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday: " + word);
  }

  /** How many a figure of up to three digits or a word tells; empty for anything else. */
  public static OptionalInt count(String word) {
    return COUNT.matcher(word).matches() ? OptionalInt.of(number(word)) : OptionalInt.empty();
  }

  /** Which one a word such as "second" among these counts, up to the sixth; 0 where none does. */
  public static int ordinal(List<Token> words) {
    return words.stream().mapToInt(word -> ORDINALS.indexOf(word.lemma()) + 1).max().orElse(0);
  }

  static int number(String word) {
    Integer known = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    return known != null ? known : Integer.parseInt(word);
  }

  /** A day of the month without its ordinal ending. */
  static int day(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return Integer.parseInt(word.substring(0, end));
  }

  /**
   * The day in the year that is told, or else in the year that tense and publication make likely.
   * Empty for a day that no month has.
   */
  static Optional<LocalDate> dayOf(
      @Nullable String year, Month month, int day, LocalDate published, Tense tense) {
    try {
      if (year != null) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
      }
      LocalDate same = LocalDate.of(published.getYear(), month, Math.min(day, month.maxLength()));
      return Optional.of(nearestYear(same, published, tense));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Days ahead within which a day without its year is the coming one, whatever the tense: nobody
   * leaves out the year of a day that is eleven months ago ("thanked for hosting the summit on June
   * 16").
   */
  private static final int SOON = 10;

  /**
   * Moves {@code day} by a year where the tense asks for it; a present or unsure tense takes the
   * nearest.
   */
  static LocalDate nearestYear(LocalDate day, LocalDate published, Tense tense) {
    long ahead = day.toEpochDay() - published.toEpochDay();
    if (tense == Tense.PAST && ahead > SOON) {
      return day.minusYears(1);
    }
    if (tense == Tense.FUTURE && ahead < -30) {
      return day.plusYears(1);
    }
    if (tense == Tense.PRESENT && Math.abs(ahead) > 183) {
      return ahead > 0 ? day.minusYears(1) : day.plusYears(1);
    }
    return day;
  }
}

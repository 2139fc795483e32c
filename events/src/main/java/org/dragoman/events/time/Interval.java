package org.dragoman.events.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.codebook.DatePrecision;

/**
 * A first and a last day, with how exact the words were.
 *
 * @param start the first day
 * @param end the last day, not before {@code start}
 * @param precision how exact the words are
 */
public record Interval(LocalDate start, LocalDate end, DatePrecision precision) {

  public Interval {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "the last day lies before the first: " + start + ", " + end);
    }
  }

  /** Whether it lies in another that has more days. */
  public boolean isPartOf(Interval whole) {
    return !start.isBefore(whole.start)
        && !end.isAfter(whole.end)
        && (start.isAfter(whole.start) || end.isBefore(whole.end));
  }

  /** One day. */
  public static Interval on(LocalDate day) {
    return day(day);
  }

  static Interval day(LocalDate day) {
    return new Interval(day, day, DatePrecision.DAY);
  }

  /** From one day to another; one day where both are the same. */
  public static Interval span(LocalDate start, LocalDate end) {
    return start.equals(end) ? day(start) : new Interval(start, end, DatePrecision.SPAN);
  }

  static Interval approximate(LocalDate start, LocalDate end) {
    return new Interval(start, end, DatePrecision.APPROXIMATE);
  }

  /** The week, Monday to Sunday, that {@code day} lies in. */
  static Interval week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Interval(monday, monday.plusDays(6), DatePrecision.WEEK);
  }

  static Interval month(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
  }

  static Interval year(int year) {
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }
}

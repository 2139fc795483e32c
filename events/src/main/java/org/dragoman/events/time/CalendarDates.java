package org.dragoman.events.time;

import static org.dragoman.events.time.CalendarWords.DAY;
import static org.dragoman.events.time.CalendarWords.MONTH;
import static org.dragoman.events.time.CalendarWords.YEAR;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dragoman.codebook.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Days, spans of days, months and years that are named by the calendar. */
final class CalendarDates {

  private static final String TO =
      "\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\btill\\b)\\s*";
  private static final String FULL_MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String IN_YEAR = "(?:,?\\s*(" + YEAR + ")\\b)?";

  private CalendarDates() {}

  static List<TimeRule> rules() {
    return List.of(
        // EXAMPLE December 30, 2022 to January 4, 2023
        TimeRule.relative(
            "\\b("
                + MONTH
                + ")\\s+("
                + DAY
                + "),?\\s+("
                + YEAR
                + "),?"
                + TO
                + "("
                + MONTH
                + ")\\s+("
                + DAY
                + "),?\\s+("
                + YEAR
                + ")\\b",
            m ->
                span(
                    date(m.group(3), m.group(1), m.group(2)),
                    date(m.group(6), m.group(4), m.group(5)))),
        // EXAMPLE from 30 December 2022 to 4 January 2023
        TimeRule.relative(
            "\\b(" + DAY + ")\\s+(" + MONTH + ")\\s+(" + YEAR + ")" + TO + "(" + DAY + ")\\s+("
                + MONTH + ")\\s+(" + YEAR + ")\\b",
            m ->
                span(
                    date(m.group(3), m.group(2), m.group(1)),
                    date(m.group(6), m.group(5), m.group(4)))),
        // EXAMPLE from May 31 to June 6 · February 28-March 2, 2022
        TimeRule.relative(
            "\\b(" + MONTH + ")\\s+(" + DAY + ")" + TO + "(" + MONTH + ")\\s+(" + DAY + ")\\b"
                + IN_YEAR,
            m -> span(m.group(5), m.group(1), m.group(2), m.group(3), m.group(4))),
        // EXAMPLE 31 May to 6 June 2024
        TimeRule.relative(
            "\\b(" + DAY + ")\\s+(" + MONTH + ")" + TO + "(" + DAY + ")\\s+(" + MONTH + ")\\b"
                + IN_YEAR,
            m -> span(m.group(5), m.group(2), m.group(1), m.group(4), m.group(3))),
        // EXAMPLE April 12-15 · July 9 to 11, 2022 · March 3 and 4
        TimeRule.relative(
            "\\b("
                + MONTH
                + ")\\s+("
                + DAY
                + ")(?:"
                + TO
                + "|\\s+and\\s+)("
                + DAY
                + ")\\b(?!\\s*[:%])"
                + IN_YEAR,
            m -> span(m.group(4), m.group(1), m.group(2), m.group(1), m.group(3))),
        // EXAMPLE 12-15 April · between 3 and 5 June 2024
        TimeRule.relative(
            "\\b("
                + DAY
                + ")(?:"
                + TO
                + "|\\s+and\\s+)("
                + DAY
                + ")\\s+("
                + MONTH
                + ")\\b"
                + IN_YEAR,
            m -> span(m.group(4), m.group(3), m.group(1), m.group(3), m.group(2))),
        // EXAMPLE March 10 · March 10th, 2025
        TimeRule.relative(
            "\\b("
                + MONTH
                + ")\\s+("
                + DAY
                + ")\\b(?!\\s*(?:%|percent|people|million|billion))"
                + IN_YEAR,
            m -> day(m.group(3), m.group(1), m.group(2))),
        // EXAMPLE 10 March 2025 · the 10th of March
        TimeRule.relative(
            "\\b(" + DAY + ")\\s+(?:of\\s+)?(" + MONTH + ")\\b" + IN_YEAR,
            m -> day(m.group(3), m.group(2), m.group(1))),
        // EXAMPLE 2025-03-10
        TimeRule.absolute(
            "\\b(" + YEAR + ")-(\\d\\d)-(\\d\\d)\\b",
            m -> numeric(m.group(1), m.group(2), m.group(3))),
        // EXAMPLE 10.03.2025
        TimeRule.absolute(
            "\\b(\\d\\d?)\\.(\\d\\d)\\.(" + YEAR + ")\\b",
            m -> numeric(m.group(3), m.group(2), m.group(1))),
        // EXAMPLE October 2024 · early October 2024
        TimeRule.absolute(
            "\\b(?:(early|mid|late)[\\s-]+)?(" + MONTH + "),?\\s+(?:of\\s+)?(" + YEAR + ")\\b",
            m ->
                Optional.of(
                    (published, tense) ->
                        part(
                            m.group(1),
                            YearMonth.of(
                                Integer.parseInt(m.group(3)), CalendarWords.month(m.group(2)))))),
        // EXAMPLE the first week of December
        TimeRule.relative(
            "\\b(first|second|third|last)\\s+week\\s+(?:of|in)\\s+" + FULL_MONTH + "\\b",
            m ->
                Optional.of(
                    (published, tense) ->
                        week(m.group(1), month(null, null, m.group(2), published, tense)))),
        // EXAMPLE in October · last October · next March · ahead of the December summit · the
        // premier's June trip
        TimeRule.relative(
            "\\b(?:(last|next|this|this past|this coming)\\s+|(?:(early|mid|late)[\\s-]+(?:in\\s+)?)|(?<=\\b(?:in|since|until|by|for|during|of|before|after|the|a|his|her|their|our|its)\\s)|(?<=['’]s\\s))"
                + FULL_MONTH
                + "\\b(?!\\s+\\d)",
            m ->
                Optional.of(
                    (published, tense) ->
                        month(m.group(1), m.group(2), m.group(3), published, tense))),
        // EXAMPLE in 2018 · the 2018 summit
        TimeRule.absolute(
            "(?<=\\b(?:in|since|during|of|the|for|by|late|early|mid)[\\s-])("
                + YEAR
                + ")\\b(?!\\s*(?:-|people|troops|soldiers|million|dollars))",
            m -> Optional.of((published, tense) -> Interval.year(Integer.parseInt(m.group(1))))));
  }

  private static Optional<TimeExpression.Resolver> day(
      @Nullable String year, String month, String day) {
    Month named = CalendarWords.month(month);
    int number = CalendarWords.day(day);
    if (number > named.maxLength()) {
      return Optional.empty();
    }
    return Optional.of(
        (published, tense) ->
            CalendarWords.dayOf(year, named, number, published, tense)
                .map(Interval::day)
                .orElseGet(() -> Interval.month(YearMonth.from(published))));
  }

  private static Optional<TimeExpression.Resolver> span(
      @Nullable String year, String firstMonth, String firstDay, String lastMonth, String lastDay) {
    Month from = CalendarWords.month(firstMonth);
    Month to = CalendarWords.month(lastMonth);
    int first = CalendarWords.day(firstDay);
    int last = CalendarWords.day(lastDay);
    if (first > from.maxLength() || last > to.maxLength() || (from == to && last < first)) {
      return Optional.empty();
    }
    return Optional.of(
        (published, tense) -> {
          LocalDate end = CalendarWords.dayOf(year, to, last, published, tense).orElse(published);
          LocalDate start = end.withDayOfMonth(1).withMonth(from.getValue());
          start = start.withDayOfMonth(Math.min(first, start.lengthOfMonth()));
          return Interval.span(start.isAfter(end) ? start.minusYears(1) : start, end);
        });
  }

  private static Optional<TimeExpression.Resolver> span(
      Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
        ? Optional.empty()
        : Optional.of((published, tense) -> Interval.span(first.get(), last.get()));
  }

  /** The day of a year; empty where the month has no such day. */
  private static Optional<LocalDate> date(String year, String month, String day) {
    YearMonth named = YearMonth.of(Integer.parseInt(year), CalendarWords.month(month));
    int inMonth = CalendarWords.day(day);
    return named.isValidDay(inMonth) ? Optional.of(named.atDay(inMonth)) : Optional.empty();
  }

  private static Optional<TimeExpression.Resolver> numeric(String year, String month, String day) {
    int number = Integer.parseInt(month);
    int inMonth = Integer.parseInt(day);
    if (number < 1 || number > 12 || inMonth < 1) {
      return Optional.empty();
    }
    YearMonth named = YearMonth.of(Integer.parseInt(year), number);
    return named.isValidDay(inMonth)
        ? Optional.of((published, tense) -> Interval.day(named.atDay(inMonth)))
        : Optional.empty();
  }

  private static Interval month(
      @Nullable String which,
      @Nullable String part,
      String name,
      LocalDate published,
      Tense tense) {
    Month month = CalendarWords.month(name);
    YearMonth now = YearMonth.from(published);
    YearMonth same = now.withMonth(month.getValue());
    String word = which == null ? "" : which.toLowerCase(java.util.Locale.ROOT);
    if (word.equals("last") || (word.isEmpty() && tense == Tense.PAST)) {
      boolean over = word.equals("last") ? same.isBefore(now) : !same.isAfter(now);
      return part(part, over ? same : same.minusYears(1));
    }
    if (word.equals("next") || (word.isEmpty() && tense == Tense.FUTURE)) {
      boolean ahead = word.equals("next") ? same.isAfter(now) : !same.isBefore(now);
      return part(part, ahead ? same : same.plusYears(1));
    }
    LocalDate middle = CalendarWords.nearestYear(same.atDay(15), published, Tense.PRESENT);
    return part(part, word.startsWith("this") ? same : YearMonth.from(middle));
  }

  /** Days 1 to 7, 8 to 14, 15 to 21, or the last seven of a month. */
  private static Interval week(String which, Interval month) {
    LocalDate first =
        switch (which.toLowerCase(java.util.Locale.ROOT)) {
          case "first" -> month.start();
          case "second" -> month.start().plusDays(7);
          case "third" -> month.start().plusDays(14);
          default -> month.end().minusDays(6);
        };
    return Interval.approximate(first, first.plusDays(6));
  }

  private static Interval part(@Nullable String part, YearMonth month) {
    if (part == null) {
      return Interval.month(month);
    }
    return switch (part.toLowerCase(java.util.Locale.ROOT)) {
      case "early" -> new Interval(month.atDay(1), month.atDay(10), DatePrecision.APPROXIMATE);
      case "mid" -> new Interval(month.atDay(11), month.atDay(20), DatePrecision.APPROXIMATE);
      default -> new Interval(month.atDay(21), month.atEndOfMonth(), DatePrecision.APPROXIMATE);
    };
  }
}

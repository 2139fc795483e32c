package org.dragoman.events.time;

import static org.dragoman.events.time.CalendarWords.NUMBER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times told by their distance from the day of writing. */
final class RelativeTimes {

  private RelativeTimes() {}

  static List<TimeRule> rules() {
    return List.of(
        day("\\bthe day before yesterday\\b", -2),
        day("\\bthe day after tomorrow\\b", 2),
        day("\\b(?:yesterday|last night)\\b", -1),
        day("\\btomorrow\\b", 1),
        // EXAMPLE today · this morning · earlier today · tonight
        day(
            "\\b(?:today|tonight|this (?:morning|afternoon|evening)|to-day)\\b(?!['’]s\\s+(?:world|society|challenges|youth|threats))",
            0),
        // "a day before heading to Kyiv" is reckoned from there.
        // EXAMPLE two days ago · three weeks ago · a month ago
        TimeRule.relative(
            "\\b("
                + NUMBER
                + ")\\s+(day|week|month|year)s?\\s+(?:ago|earlier|before(?=\\s*(?:[,.;)]|$)))\\b",
            m -> Optional.of((published, tense) -> away(m.group(1), m.group(2), -1, published))),
        // EXAMPLE in two weeks · in ten days' time · three days later
        TimeRule.relative(
            "\\bin\\s+(" + NUMBER + ")\\s+(day|week|month)s?\\b(?:['’]?\\s+time)?",
            m -> Optional.of((published, tense) -> away(m.group(1), m.group(2), 1, published))),
        // EXAMPLE within a month · within the next two weeks
        TimeRule.relative(
            "\\b(?:within|in|over)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+)?("
                + NUMBER
                + ")\\s+(?:coming\\s+)?(day|week|month)s?\\b",
            m -> Optional.of((published, tense) -> ahead(m.group(1), m.group(2), published))),
        // EXAMPLE later this month · earlier this week · late last year
        TimeRule.relative(
            "\\b(?:(earlier|later|early|late)\\s+)?(?:in\\s+|on\\s+)?(this|last|next|past|the past|the coming|coming)\\s+(week|month|year|weekend)\\b",
            m ->
                Optional.of(
                    (published, tense) ->
                        period(
                            m.group(1),
                            m.group(2),
                            m.group(3),
                            isWeekAhead(m.group(2), m.group(3), published, tense)
                                ? published.plusDays(1)
                                : published))),
        // EXAMPLE later in the month · earlier in the week
        TimeRule.relative(
            "\\b(earlier|later)\\s+in\\s+the\\s+(week|month|year)\\b",
            m ->
                Optional.of(
                    (published, tense) -> period(m.group(1), "this", m.group(2), published))),
        // EXAMPLE at the end of the month · by year-end
        TimeRule.relative(
            "\\b(?:at|by|before|towards?)\\s+(?:the\\s+)?end\\s+of\\s+(?:the|this)\\s+(week|month|year)\\b",
            m -> Optional.of((published, tense) -> rest(m.group(1), published))),
        // EXAMPLE over the weekend
        TimeRule.relative(
            "\\b(?:over|at|during)\\s+the\\s+weekend\\b",
            m -> Optional.of((published, tense) -> weekend(published, tense))));
  }

  private static TimeRule day(String regex, int days) {
    return TimeRule.relative(
        regex, m -> Optional.of((published, tense) -> Interval.day(published.plusDays(days))));
  }

  private static Interval away(String number, String unit, int sign, LocalDate published) {
    int count = sign * CalendarWords.number(number);
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "day" -> Interval.day(published.plusDays(count));
      case "week" -> Interval.week(published.plusWeeks(count));
      case "month" -> Interval.month(YearMonth.from(published).plusMonths(count));
      default -> Interval.year(published.getYear() + count);
    };
  }

  private static Interval ahead(String number, String unit, LocalDate published) {
    int count = CalendarWords.number(number);
    LocalDate end =
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "day" -> published.plusDays(count);
          case "week" -> published.plusWeeks(count);
          default -> published.plusMonths(count);
        };
    return Interval.approximate(published, end);
  }

  /** "will travel this week", told on a Sunday: in the one that begins the day after. */
  private static boolean isWeekAhead(String which, String unit, LocalDate published, Tense tense) {
    return which.equalsIgnoreCase("this")
        && unit.equalsIgnoreCase("week")
        && tense == Tense.FUTURE
        && published.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Interval period(
      @Nullable String part, String which, String unit, LocalDate published) {
    String word = which.toLowerCase(Locale.ROOT).replace("the ", "");
    int shift = word.equals("this") ? 0 : word.equals("last") || word.equals("past") ? -1 : 1;
    Interval whole =
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "week" -> Interval.week(published.plusWeeks(shift));
          case "month" -> Interval.month(YearMonth.from(published).plusMonths(shift));
          case "year" -> Interval.year(published.getYear() + shift);
          default -> weekendOf(published.plusWeeks(shift));
        };
    String told = part == null ? "" : part.toLowerCase(Locale.ROOT);
    if (shift == 0 && told.startsWith("later")) {
      return Interval.approximate(published, latest(published, whole.end()));
    }
    if (shift == 0 && told.startsWith("earlier")) {
      return Interval.approximate(whole.start(), latest(published, whole.start()));
    }
    return whole;
  }

  private static Interval rest(String unit, LocalDate published) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "week" ->
          Interval.approximate(published, latest(published, Interval.week(published).end()));
      case "month" ->
          Interval.approximate(published, published.with(TemporalAdjusters.lastDayOfMonth()));
      default -> Interval.approximate(published, published.with(TemporalAdjusters.lastDayOfYear()));
    };
  }

  private static Interval weekend(LocalDate published, Tense tense) {
    if (tense == Tense.PAST
        && published.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
      return weekendOf(published.minusWeeks(1));
    }
    return weekendOf(published);
  }

  private static Interval weekendOf(LocalDate day) {
    LocalDate saturday = Interval.week(day).start().plusDays(5);
    return Interval.span(saturday, saturday.plusDays(1));
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}

package org.dragoman.events.time;

import static org.dragoman.events.time.CalendarWords.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days of the week: the last one in the past tense, the next one in the future. */
final class Weekdays {

  private Weekdays() {}

  static List<TimeRule> rules() {
    return List.of(
        // EXAMPLE Monday through Thursday · from Monday to Wednesday · on Monday and Tuesday
        TimeRule.relative(
            "\\b(?:(last|next|this)\\s+)?("
                + WEEKDAY
                + ")\\s*(?:-|–|to|through|until|and)\\s*("
                + WEEKDAY
                + ")(?!\\w)",
            m ->
                Optional.of(
                    (published, tense) ->
                        span(m.group(1), m.group(2), m.group(3), published, tense))),
        // EXAMPLE Tuesday of next week · Tuesday last week
        TimeRule.relative(
            "\\b(" + WEEKDAY + ")\\s+(?:of\\s+)?(last|next|this)\\s+week\\b",
            m ->
                Optional.of(
                    (published, tense) ->
                        Interval.day(
                            Interval.week(published)
                                .start()
                                .plusWeeks(weeks(m.group(2)))
                                .with(
                                    TemporalAdjusters.nextOrSame(
                                        CalendarWords.weekday(m.group(1))))))),
        // EXAMPLE on Tuesday · last Friday · next Monday · this coming Sunday · Tuesday's
        TimeRule.relative(
            "(?<!\\b(?:Good|Black|Bloody|Ash|Holy|Easter|Palm|Maundy|Super)\\s)"
                + "\\b(?:(last|next|this|this coming|coming|the coming|past|this past)\\s+)?("
                + WEEKDAY
                + ")(?!\\w)",
            m ->
                Optional.of(
                    (published, tense) ->
                        Interval.day(day(m.group(1), m.group(2), published, tense)))));
  }

  private static Interval span(
      @Nullable String which, String first, String last, LocalDate published, Tense tense) {
    if (tense == Tense.PAST) {
      LocalDate end = day(which, last, published, tense);
      return Interval.span(
          end.with(TemporalAdjusters.previousOrSame(CalendarWords.weekday(first))), end);
    }
    LocalDate start = day(which, first, published, tense);
    return Interval.span(
        start, start.with(TemporalAdjusters.nextOrSame(CalendarWords.weekday(last))));
  }

  static LocalDate day(@Nullable String which, String word, LocalDate published, Tense tense) {
    DayOfWeek weekday = CalendarWords.weekday(word);
    String told = which == null ? "" : which.toLowerCase(Locale.ROOT);
    if (told.endsWith("past") || told.equals("last")) {
      return published.with(TemporalAdjusters.previous(weekday));
    }
    if (told.equals("next") || told.endsWith("coming")) {
      return published.with(TemporalAdjusters.next(weekday));
    }
    return switch (tense) {
      case PAST -> published.with(TemporalAdjusters.previousOrSame(weekday));
      case FUTURE -> published.with(TemporalAdjusters.nextOrSame(weekday));
      case PRESENT -> {
        LocalDate ahead = published.with(TemporalAdjusters.nextOrSame(weekday));
        yield ahead.toEpochDay() - published.toEpochDay() <= 3 ? ahead : ahead.minusWeeks(1);
      }
    };
  }

  static int weeks(String which) {
    return switch (which.toLowerCase(Locale.ROOT)) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }
}

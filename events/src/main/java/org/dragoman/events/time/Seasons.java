package org.dragoman.events.time;

import static org.dragoman.events.time.CalendarWords.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Seasons: "in the spring of 2024", "last summer", "later this fall". They are those of the
 * northern half, of three whole months each, as news in English means them; a winter is named by
 * the year in which it begins.
 */
final class Seasons {

  private static final String SEASON = "(spring|summer|autumn|fall|winter)";

  private Seasons() {}

  static List<TimeRule> rules() {
    return List.of(
        // EXAMPLE spring 2024 · in the summer of 2019
        TimeRule.absolute(
            "\\b(?:"
                + SEASON
                + "|(?<=\\bin the )fall of)\\s+(?:(?<!fall )of\\s+)?("
                + YEAR
                + ")\\b",
            m ->
                Optional.of(
                    (published, tense) ->
                        season(
                            m.group(1) == null ? "fall" : m.group(1),
                            Integer.parseInt(m.group(2))))),
        // EXAMPLE last summer · later this fall · early next spring
        TimeRule.relative(
            "\\b(?:(earlier|later)\\s+)?(?:early\\s+|late\\s+)?(?:in\\s+)?(this|last|next)\\s+(?:past\\s+|coming\\s+)?"
                + SEASON
                + "\\b",
            m ->
                Optional.of(
                    (published, tense) -> rest(m.group(1), m.group(2), m.group(3), published))),
        // EXAMPLE in the autumn · over the summer
        TimeRule.relative(
            "(?<=\\b(?:in|during|over|by)\\s)the\\s+" + SEASON + "\\b(?!\\s+of\\b)",
            m -> Optional.of((published, tense) -> nearest(m.group(1), published, tense))));
  }

  private static Interval season(String name, int year) {
    YearMonth first = YearMonth.of(year, firstMonth(name.toLowerCase(Locale.ROOT)));
    return Interval.approximate(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static int firstMonth(String season) {
    return switch (season) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "winter" -> 12;
      default -> 9;
    };
  }

  /** What is left of it "later" in this season, or over of it "earlier". */
  private static Interval rest(
      @Nullable String part, String which, String name, LocalDate published) {
    Interval whole = named(which.toLowerCase(Locale.ROOT), name, published);
    boolean isNow = !published.isBefore(whole.start()) && !published.isAfter(whole.end());
    if (part == null || !isNow) {
      return whole;
    }
    return part.equalsIgnoreCase("later")
        ? Interval.approximate(published, whole.end())
        : Interval.approximate(whole.start(), published);
  }

  private static Interval named(String which, String name, LocalDate published) {
    return switch (which) {
      case "last" -> last(around(name, published).filter(s -> s.end().isBefore(published)));
      case "next" -> first(around(name, published).filter(s -> s.start().isAfter(published)));
      default ->
          first(
              around(name, published)
                  .filter(
                      s ->
                          s.start().getYear() == published.getYear()
                              || !s.end().isBefore(published)));
    };
  }

  private static Interval nearest(String name, LocalDate published, Tense tense) {
    return switch (tense) {
      case PAST -> last(around(name, published).filter(s -> !s.start().isAfter(published)));
      case FUTURE -> first(around(name, published).filter(s -> !s.end().isBefore(published)));
      default ->
          around(name, published)
              .min(
                  Comparator.comparingLong(
                      s -> Math.abs(s.start().plusDays(45).toEpochDay() - published.toEpochDay())))
              .orElseThrow();
    };
  }

  private static Stream<Interval> around(String name, LocalDate published) {
    return IntStream.rangeClosed(published.getYear() - 2, published.getYear() + 2)
        .mapToObj(year -> season(name, year));
  }

  private static Interval first(Stream<Interval> seasons) {
    return seasons.findFirst().orElseThrow();
  }

  private static Interval last(Stream<Interval> seasons) {
    return seasons.reduce((one, next) -> next).orElseThrow();
  }
}

package org.dragoman.briefing;

import java.time.LocalDate;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.record.DateRange;
import org.jspecify.annotations.Nullable;

/** Tells when something was, as a newspaper does. */
final class DayWords {

  private DayWords() {}

  /** {@code on 7 October 2025}, {@code from 7 to 9 October 2025}, {@code in October 2025}. */
  static String when(@Nullable DateRange date) {
    if (date == null) {
      return "";
    }
    LocalDate start = date.start();
    LocalDate end = date.end();
    boolean isMonth =
        start.getDayOfMonth() == 1 && end.equals(start.withDayOfMonth(start.lengthOfMonth()));
    boolean isYear =
        start.getDayOfYear() == 1 && end.equals(start.withDayOfYear(start.lengthOfYear()));
    if (date.precision() == DatePrecision.YEAR || isYear) {
      return " in " + start.getYear();
    }
    if (isMonth) {
      String day = EnglishWords.day(start);
      return " in " + day.substring(day.indexOf(' ') + 1);
    }
    if (start.equals(end)) {
      return " on " + EnglishWords.day(start);
    }
    String first = EnglishWords.day(start);
    if (start.getYear() == end.getYear()) {
      first =
          start.getMonth() == end.getMonth()
              ? String.valueOf(start.getDayOfMonth())
              : first.substring(0, first.lastIndexOf(' '));
    }
    return " from " + first + " to " + EnglishWords.day(end);
  }
}

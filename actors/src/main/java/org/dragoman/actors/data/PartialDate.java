package org.dragoman.actors.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates of a data file that may be no more than a year or a month: 2019, 2019-10, 2019-10-23. */
public final class PartialDate {

  private PartialDate() {}

  /** The first day of what the column says, or null where it is empty. */
  public static @Nullable LocalDate first(DataRow row, String column) {
    return day(row, column, false);
  }

  /** The last day of what the column says, or null where it is empty. */
  public static @Nullable LocalDate last(DataRow row, String column) {
    return day(row, column, true);
  }

  private static @Nullable LocalDate day(DataRow row, String column, boolean last) {
    String text = row.text(column);
    try {
      return switch (text.length()) {
        case 0 -> null;
        case 4 -> last ? Year.of(number(text, 0, 4)).atMonth(12).atEndOfMonth() : year(text, 1, 1);
        case 7 ->
            last
                ? YearMonth.of(number(text, 0, 4), number(text, 5, 7)).atEndOfMonth()
                : year(text, number(text, 5, 7), 1);
        case 10 -> year(text, number(text, 5, 7), number(text, 8, 10));
        default -> throw wrong(row, column, text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw wrong(row, column, text);
    }
  }

  private static LocalDate year(String text, int month, int day) {
    return LocalDate.of(number(text, 0, 4), month, day);
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private static DataException wrong(DataRow row, String column, String text) {
    return row.mistake(column + " \"" + text + "\" is no date; write 2019, 2019-10 or 2019-10-23");
  }
}

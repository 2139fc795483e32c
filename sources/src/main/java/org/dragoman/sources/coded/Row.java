package org.dragoman.sources.coded;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of an export, its cells by the names of their columns. */
final class Row {

  private final Map<String, Integer> places;
  private final String[] cells;

  Row(Map<String, Integer> places, String[] cells) {
    this.places = places;
    this.cells = cells;
  }

  /** The words of a cell, or null where it is empty or missing. */
  @Nullable String text(String column) {
    Integer place = places.get(column.toLowerCase(Locale.ROOT));
    String cell = place == null || place >= cells.length ? "" : cells[place].strip();
    if (cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"")) {
      cell = cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip();
    }
    return cell.isEmpty() || cell.equals("NA") || cell.equals("NULL") ? null : cell;
  }

  /** The first of {@code columns} that says something, or null. */
  @Nullable String firstOf(String... columns) {
    for (String column : columns) {
      String text = text(column);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** A number, or null where there is none. */
  @Nullable Double number(String column) {
    String text = text(column);
    try {
      return text == null ? null : Double.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The day that a date such as 20251007, 2025-10-07 or 20251007091500 begins with, or null. */
  @Nullable LocalDate day(String column) {
    return dayOf(text(column));
  }

  static @Nullable LocalDate dayOf(@Nullable String text) {
    String figures = text == null ? "" : text.replace("-", "");
    try {
      return figures.length() < 8
          ? null
          : LocalDate.parse(figures.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return null;
    }
  }
}

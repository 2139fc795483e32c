package org.dragoman.actors.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.codebook.Term;
import org.jspecify.annotations.Nullable;

/** One entry of a data file, which knows its file and line for messages. */
public final class DataRow {

  private final String file;
  private final int line;
  private final List<String> columns;
  private final List<String> cells;

  DataRow(String file, int line, List<String> columns, List<String> cells) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
    if (cells.size() > columns.size()) {
      throw mistake(
          cells.size()
              + " columns; there are "
              + columns.size()
              + ": "
              + String.join(", ", columns));
    }
  }

  void requireHeader() {
    if (!cells.equals(columns)) {
      throw mistake(
          "the first line must name the columns, separated by tabs: " + String.join(", ", columns));
    }
  }

  /** The cell of this column, empty where it has none. */
  public String text(String column) {
    int index = columns.indexOf(column);
    return index < cells.size() ? cells.get(index) : "";
  }

  /** The cell of this column, or null where it is empty. */
  public @Nullable String textOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /** The cell of this column, which must not be empty. */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw mistake("no " + column);
    }
    return text;
  }

  /** The values of this column, which are separated by {@code |}. */
  public List<String> list(String column) {
    String text = text(column);
    return text.isEmpty() ? List.of() : List.copyOf(DataTable.split(text, '|'));
  }

  /** Whether this column says {@code yes}; it may say {@code no} or nothing. */
  public boolean yes(String column) {
    String text = text(column);
    return switch (text) {
      case "yes" -> true;
      case "no", "" -> false;
      default -> throw mistake("unknown " + column + " \"" + text + "\"; it is yes or no");
    };
  }

  /** The value of a closed vocabulary in this column. */
  public <T extends Enum<T> & Term> T term(Class<T> vocabulary, String column) {
    String wire = text(column);
    for (T value : vocabulary.getEnumConstants()) {
      if (value.wire().equals(wire)) {
        return value;
      }
    }
    throw unknown(
        column,
        wire,
        Arrays.stream(vocabulary.getEnumConstants()).map(Term::wire).collect(Collectors.toList()));
  }

  /** As {@link #term}, or null where the column is empty. */
  public <T extends Enum<T> & Term> @Nullable T termOrNull(Class<T> vocabulary, String column) {
    return text(column).isEmpty() ? null : term(vocabulary, column);
  }

  /** The mistake that {@code value} is not among those known. */
  public DataException unknown(String column, String value, List<String> known) {
    return mistake(
        String.format(
            Locale.ROOT,
            "unknown %s \"%s\"; known %ss: %s",
            column,
            value,
            column,
            String.join(", ", known)));
  }

  /** A mistake in this row, told with file and line. */
  public DataException mistake(String what) {
    return new DataException(file + ":" + line + ": " + what);
  }
}

package org.dragoman.exchange.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of tab-separated values as event data sets write them: no quotes, no tabs or line ends. */
final class TabSeparated implements AutoCloseable {

  private static final Pattern SPACE = Pattern.compile("[\\t\\r\\n\\u2028\\u2029]+");

  private final Writer out;
  private final int columns;

  /** Rows of so many columns; the stream is closed with them. */
  TabSeparated(OutputStream out, int columns) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.columns = columns;
  }

  /** A row that begins empty and is filled column by column. */
  List<String> row(@Nullable Object... values) {
    List<String> row = new ArrayList<>(columns);
    Arrays.stream(values).forEach(value -> row.add(text(value)));
    return row;
  }

  void write(List<String> row) throws IOException {
    if (row.size() != columns) {
      throw new IllegalStateException(
          "a row must have " + columns + " columns, not " + row.size() + ": " + row);
    }
    out.write(String.join("\t", row));
    out.write('\n');
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : SPACE.matcher(value.toString()).replaceAll(" ").strip();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

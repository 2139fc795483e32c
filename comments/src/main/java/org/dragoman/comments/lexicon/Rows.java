package org.dragoman.comments.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a tab-separated data file: UTF-8, {@code #} comments, one entry a line, every row
 * with the same number of columns.
 *
 * @param file the name that errors show
 * @param rows the entries, in the order of the file
 */
public record Rows(String file, List<Row> rows) {

  /**
   * One entry.
   *
   * @param file the file it stands in
   * @param line its line, from 1
   * @param cells its columns, without space around them
   */
  public record Row(String file, int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** The column at {@code index}, from 0. */
    public String cell(int index) {
      return cells.get(index);
    }

    /** The error to throw when this row cannot be used. */
    public LexiconException mistake(String mistake) {
      return new LexiconException(file, line, mistake);
    }
  }

  public Rows {
    rows = List.copyOf(rows);
  }

  /** The file {@code name} beside {@code place}, each row with {@code columns} columns. */
  public static Rows ofResource(Class<?> place, String name, int columns) {
    try (InputStream stream = place.getResourceAsStream(name)) {
      if (stream == null) {
        throw new LexiconException(name, 0, "the file is missing from the program");
      }
      return read(name, stream, columns);
    } catch (IOException e) {
      throw new LexiconException(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /** The rows of {@code stream}, each with {@code columns} columns; {@code name} is for errors. */
  public static Rows read(String name, InputStream stream, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(name, number, line, columns));
      }
    }
    return new Rows(name, rows);
  }

  private static Row row(String name, int number, String line, int columns) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    if (cells.size() != columns) {
      throw new LexiconException(
          name, number, "has " + cells.size() + " columns; expected " + columns);
    }
    return new Row(name, number, cells);
  }
}

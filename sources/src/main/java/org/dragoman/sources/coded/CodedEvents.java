package org.dragoman.sources.coded;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.sources.intake.Lines;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.plain.Encoding;

/** Knows exports of event data by their columns, and reads them row by row. */
public final class CodedEvents {

  private static final int LONGEST_ROW = 1 << 20;
  private static final Pattern PLOVER =
      Pattern.compile("(?s)\\s*\\{(?=.*\"actor\"\\s*:\\s*\\[)(?=.*\"event\"\\s*:\\s*\\[).*");

  private CodedEvents() {}

  /** The dataset of which an input that begins with {@code start} is an export, or empty. */
  public static Optional<Dataset> datasetOf(String start) {
    String first = start.lines().findFirst().orElse("");
    if (first.startsWith("{")) {
      return PLOVER.matcher(first).matches() ? Optional.of(Dataset.PLOVER) : Optional.empty();
    }
    String[] cells = first.split("\t", -1);
    for (Dataset dataset : Dataset.values()) {
      if (dataset.hasHeader() && isHeader(cells, dataset)) {
        return Optional.of(dataset);
      }
    }
    if (cells.length == 61 && cells[0].matches("\\d+") && cells[1].matches("\\d{8}")) {
      return Optional.of(Dataset.GDELT_EVENTS);
    }
    boolean mention = cells.length == 16 && cells[0].matches("\\d+") && cells[1].matches("\\d{14}");
    return mention ? Optional.of(Dataset.GDELT_MENTIONS) : Optional.empty();
  }

  private static boolean isHeader(String[] cells, Dataset dataset) {
    List<String> columns = dataset.columns();
    for (int i = 0; i < 4; i++) {
      if (cells.length < 4 || !plain(cells[i]).equalsIgnoreCase(columns.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String cell) {
    return cell.replace("\ufeff", "").replace("\"", "").replace('.', ' ').strip();
  }

  /**
   * Hands over every row of {@code in}, an export of {@code dataset} that is called {@code input}.
   */
  public static void read(Dataset dataset, InputStream in, String input, CodedIntake intake)
      throws IOException {
    Lines lines = new Lines(in, LONGEST_ROW);
    Map<String, Integer> places = places(dataset.columns().toArray(String[]::new));
    boolean header = dataset.hasHeader();
    for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
      String line = Encoding.decode(bytes).replaceFirst("\r$", "");
      if (header) {
        places = places(line.split("\t", -1));
        header = false;
      } else if (!line.isBlank() || lines.isTooLong()) {
        try {
          read(dataset, places, line, lines, input, intake);
        } catch (UnreadableException e) {
          intake.problem(new Problem(input, lines.number(), e.sentence()));
        }
      }
    }
  }

  private static void read(
      Dataset dataset,
      Map<String, Integer> places,
      String line,
      Lines lines,
      String input,
      CodedIntake intake) {
    if (lines.isTooLong()) {
      throw new UnreadableException(
          "is longer than any row of " + dataset.title() + " and is skipped");
    }
    if (dataset == Dataset.PLOVER) {
      PloverEvents.of(line).forEach(event -> intake.coded(event, input, lines.number()));
      return;
    }
    String[] cells = line.split("\t", -1);
    if (cells.length < places.size() - 2) {
      throw new UnreadableException(
          "has "
              + cells.length
              + " columns where "
              + dataset.title()
              + " has "
              + places.size()
              + ", and is skipped");
    }
    intake.coded(RowEvents.of(dataset, new Row(places, cells)), input, lines.number());
  }

  private static Map<String, Integer> places(String[] columns) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      places.putIfAbsent(plain(columns[i]).toLowerCase(Locale.ROOT), i);
    }
    return places;
  }
}

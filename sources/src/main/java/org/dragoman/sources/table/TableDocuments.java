package org.dragoman.sources.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.sources.intake.Fields;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Limits;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.plain.Encoding;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads a table with a header, one document a row, row by row. */
public final class TableDocuments {

  private static final Pattern LINE = Pattern.compile("line (\\d{1,18})");
  private static final String SEPARATORS = ",;\t|";

  private final Columns columns;
  private final Known known;

  public TableDocuments(Columns columns, Known known) {
    this.columns = columns;
    this.known = known;
  }

  /**
   * Hands over every row of {@code in}.
   *
   * @param start the first bytes, by which encoding and separator are told
   * @param input what to call the table in messages
   */
  public void read(InputStream in, byte[] start, String input, Intake intake) throws IOException {
    in.skipNBytes(Encoding.markLength(start));
    Reader reader = new InputStreamReader(in, Encoding.charsetOfStart(start));
    CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator(start))
            .skipEmptyLines(true)
            .detectBomHeader(false)
            .maxBufferSize(Limits.DOCUMENT_BYTES)
            .build(CsvRecordHandler.of(b -> b.maxFieldSize(Limits.DOCUMENT_BYTES)), reader);
    try {
      read(rows.iterator(), input, intake);
    } catch (CsvParseException e) {
      intake.problem(
          new Problem(
              input,
              lineOf(e),
              "begins a row that is too long for a document, perhaps by a quote that is never"
                  + " closed; the rest of the table is skipped"));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The line that the parser names in its message; 0 where it names none. */
  private static long lineOf(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? Long.parseLong(line.group(1)) : 0;
  }

  private void read(Iterator<CsvRecord> rows, String input, Intake intake) {
    if (!rows.hasNext()) {
      throw new UnreadableException("is an empty table and is skipped");
    }
    List<String> header = rows.next().getFields();
    Map<String, Integer> places = columns.places(header);
    while (rows.hasNext()) {
      CsvRecord row = rows.next();
      row(row, places, input, intake);
    }
  }

  private void row(CsvRecord row, Map<String, Integer> places, String input, Intake intake) {
    Fields fields = new Fields(field -> value(row, places.get(field)));
    Document document;
    try {
      document = known.applyTo(fields.document());
    } catch (UnreadableException e) {
      intake.problem(new Problem(input, row.getStartingLineNumber(), e.sentence()));
      return;
    }
    String id = fields.string("id");
    intake.found(new Found(document, input, "", row.getStartingLineNumber(), id));
  }

  private static @Nullable String value(CsvRecord row, @Nullable Integer place) {
    return place == null || place >= row.getFieldCount() ? null : row.getField(place);
  }

  /** The separator that the header has most of. */
  private static char separator(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char most = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char c = SEPARATORS.charAt(i);
      most = count(header, c) > count(header, most) ? c : most;
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}

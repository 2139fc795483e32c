package org.dragoman.spark.reading;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.Type;
import org.dragoman.sources.intake.Fields;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.table.Columns;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads a Parquet file, one document a row, row by row, as a table with the same columns. */
final class ParquetDocuments {

  private static final String DAMAGED =
      "is damaged behind this row, or no Parquet at all; the rest is skipped";

  private final Columns columns;

  ParquetDocuments(Columns columns) {
    this.columns = columns;
  }

  /** Hands over every row; the line of a document is its row, counted from 1. */
  void read(Path path, Configuration hadoop, Intake intake) {
    String input = path.toString();
    long row = 0;
    try (ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), path).withConf(hadoop).build()) {
      for (Group next = next(rows); next != null; next = next(rows)) {
        row++;
        document(next, row, input, intake);
      }
    } catch (UnreadableException e) {
      intake.problem(new Problem(input, row, e.sentence()));
    } catch (IOException e) {
      intake.problem(new Problem(input, row, DAMAGED));
    }
  }

  private static @Nullable Group next(ParquetReader<Group> rows) {
    try {
      return rows.read();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(DAMAGED, e);
    }
  }

  private void document(Group row, long number, String input, Intake intake) {
    List<String> names = row.getType().getFields().stream().map(Type::getName).toList();
    Map<String, Integer> places = columns.places(names);
    Fields fields = new Fields(field -> value(row, places.get(field)));
    Document document;
    try {
      document = fields.document();
    } catch (UnreadableException e) {
      intake.problem(new Problem(input, number, e.sentence()));
      return;
    }
    intake.found(new Found(document, input, "", number, fields.string("id")));
  }

  private static @Nullable String value(Group row, @Nullable Integer place) {
    return place == null || row.getFieldRepetitionCount(place) == 0
        ? null
        : ParquetValue.text(row, place);
  }
}

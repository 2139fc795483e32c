package org.dragoman.spark.reading;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dragoman.codebook.Term;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Place;
import org.dragoman.events.Reading;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.record.DocumentKey;
import org.dragoman.record.code.TraitsCode;
import org.dragoman.record.merge.ReportIds;
import org.dragoman.record.merge.TraitsReader;
import org.dragoman.record.resolve.Source;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Problem;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What was read, as rows: one a document or problem, in the order of the input, each document with
 * its events. The text itself is not kept.
 */
public final class ReadingRows {

  /** An event inside the row of its document. */
  private static final StructType EVENT =
      new StructType()
          .add("report", StringType)
          .add("event", StringType)
          .add("type", StringType)
          .add("mode", StringType)
          .add("cameo", StringType)
          .add("channel", StringType)
          .add("status", StringType)
          .add("start", DateType)
          .add("end", DateType)
          .add("place", StringType)
          .add("place_country", StringType)
          .add("confidence", DoubleType)
          .add("lexicon", StringType)
          .add("json", StringType)
          .add("traits", StringType);

  /** The columns of a row. */
  public static final StructType SCHEMA =
      new StructType()
          .add("shard", IntegerType)
          .add("number", LongType)
          .add("input", StringType)
          .add("line", LongType)
          .add("problem", StringType)
          .add("document", StringType)
          .add("digest", StringType)
          .add("apart", StringType)
          .add("title", StringType)
          .add("outlet", StringType)
          .add("url", StringType)
          .add("published", StringType)
          .add("date", DateType)
          .add("language", StringType)
          .add("characters", IntegerType)
          .add("warnings", createArrayType(StringType))
          .add("events", createArrayType(EVENT));

  private ReadingRows() {}

  /** The row of a document that was read. */
  static Row of(int shard, long number, Found found, Reading reading) {
    Document document = reading.document();
    DocumentKey key = DocumentKey.of(document);
    return RowFactory.create(
        shard,
        number,
        found.input(),
        found.line(),
        null,
        document.id(),
        key.digest(),
        key.apart(),
        document.title(),
        document.outlet(),
        document.url(),
        document.published() == null ? null : document.published().iso(),
        document.published() == null ? null : document.published().day(),
        document.language(),
        document.content().length(),
        reading.warnings().toArray(),
        events(document, reading.events()));
  }

  /** The row of something that could not be read. */
  static Row of(int shard, long number, Problem problem) {
    @Nullable Object[] values = new @Nullable Object[SCHEMA.size()];
    values[0] = shard;
    values[1] = number;
    values[2] = problem.input();
    values[3] = problem.line();
    values[4] = problem.sentence();
    return RowFactory.create(values);
  }

  private static Row[] events(Document document, List<Event> events) {
    TraitsReader traits = TraitsReader.of(document, Source.of(document));
    ReportIds ids = new ReportIds("");
    List<Row> rows = new ArrayList<>();
    for (Event event : events) {
      String report = ids.next(event);
      rows.add(
          event(
              report,
              event,
              event.isContact() ? TraitsCode.write(traits.read(report, event)) : null));
    }
    return rows.toArray(Row[]::new);
  }

  private static Row event(String report, Event event, @Nullable String traits) {
    EventDate date = event.date();
    Place place = event.place();
    return RowFactory.create(
        report,
        event.id(),
        event.type().wire(),
        event.mode(),
        event.cameo(),
        wire(event.channel()),
        event.status().wire(),
        date == null ? null : date.start(),
        date == null ? null : date.end(),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        Math.round(event.confidence() * 1000) / 1000.0,
        event.lexicon(),
        ReadingJson.write(event),
        traits);
  }

  private static @Nullable String wire(@Nullable Term term) {
    return term == null ? null : term.wire();
  }
}

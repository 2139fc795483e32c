package org.dragoman.spark.output;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was read, as tables for people: events by day of publication, and problems. */
public final class EventTables {

  private static final String[] OF_DOCUMENT = {
    "document", "title", "outlet", "url", "published", "language", "input", "line"
  };

  private static final String[] OF_EVENT = {
    "event",
    "type",
    "mode",
    "cameo",
    "channel",
    "status",
    "start",
    "end",
    "place",
    "place_country",
    "confidence",
    "lexicon",
    "json"
  };

  private EventTables() {}

  /** One row an event of a document, in the order of the input within a day. */
  public static Dataset<Row> events(Dataset<Row> readings) {
    Dataset<Row> exploded =
        readings.select(col("*"), posexplode(col("events")).as(new String[] {"position", "told"}));
    Column[] columns = new Column[OF_DOCUMENT.length + OF_EVENT.length + 1];
    int place = 0;
    for (String name : OF_DOCUMENT) {
      columns[place++] = col(name);
    }
    for (String name : OF_EVENT) {
      columns[place++] = col("told." + name);
    }
    columns[place] = col("date");
    return exploded
        .hint("rebalance", "date")
        .sortWithinPartitions("date", "shard", "number", "position")
        .select(columns);
  }

  /** One row for each thing that could not be read: the input, its line, and why. */
  public static Dataset<Row> problems(Dataset<Row> readings) {
    return readings
        .where(col("problem").isNotNull())
        .coalesce(1)
        .sortWithinPartitions("shard", "number")
        .select("input", "line", "problem");
  }
}

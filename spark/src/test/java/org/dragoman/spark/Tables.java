package org.dragoman.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Reads back what a run wrote. */
record Tables(SparkSession spark, String output) {

  List<String> events() {
    return lines("events", "concat(document, ' ', json)");
  }

  List<String> problems() {
    return lines("problems", "concat(line, ' ', problem)");
  }

  List<String> contacts() {
    return lines("contacts", "json");
  }

  /** One text for each row of a table. */
  List<String> lines(String table, String text) {
    return spark.read().parquet(output + "/" + table).selectExpr(text).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }
}

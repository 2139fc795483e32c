package org.dragoman.spark.merge;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The reports of contacts in what was read, each with its id. As in the record, the same document
 * counts once however often it comes, and of other documents with one id only the first keeps it.
 */
final class Reports {

  private Reports() {}

  /** One row a report; {@code node} is a number for its id, which two may share by chance. */
  static Dataset<Row> of(Dataset<Row> readings) {
    Dataset<Row> documents = readings.where(col("document").isNotNull());
    Dataset<Row> telling = documents.where("exists(events, told -> told.traits is not null)");
    return telling
        .join(
            secondComings(documents),
            col("shard").equalTo(col("its_shard")).and(col("number").equalTo(col("its_number"))),
            "left")
        .where(col("kept").isNull().or(col("kept")))
        .withColumn(
            "document", when(col("kept").isNull(), col("document")).otherwise(col("kept_id")))
        .withColumn("told", explode(col("events")))
        .where(col("told.traits").isNotNull())
        .withColumn("report", concat(col("document"), col("told.report")))
        .select(
            xxhash64(col("report")).as("node"),
            col("report"),
            col("document"),
            col("title"),
            col("outlet"),
            col("url"),
            col("published"),
            col("date"),
            col("language"),
            col("characters"),
            col("told.json").as("json"),
            col("told.traits").as("traits"));
  }

  /** The documents whose id comes more than once: whether each is kept, and under which id. */
  private static Dataset<Row> secondComings(Dataset<Row> documents) {
    Dataset<Row> ids =
        documents.select(
            xxhash64(col("document")).as("hash"),
            col("document"),
            col("digest"),
            col("apart"),
            col("shard").as("its_shard"),
            col("number").as("its_number"));
    Dataset<Row> doubled =
        ids.groupBy("hash").count().where(col("count").gt(1)).select(col("hash").as("its_hash"));
    Column[] order = {col("its_shard"), col("its_number")};
    Column ofId = row_number().over(Window.partitionBy("document").orderBy(order));
    Column ofDigest = row_number().over(Window.partitionBy("document", "digest").orderBy(order));
    return ids.join(doubled, col("hash").equalTo(col("its_hash")), "left_semi")
        .withColumn("kept", ofDigest.equalTo(1))
        .withColumn("kept_id", when(ofId.equalTo(1), col("document")).otherwise(col("apart")))
        .select("its_shard", "its_number", "kept", "kept_id");
  }
}

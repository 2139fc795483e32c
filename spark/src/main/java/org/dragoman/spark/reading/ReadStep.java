package org.dragoman.spark.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.dragoman.spark.output.RunFolder;
import org.jspecify.annotations.Nullable;

/** Reads all shards, a batch of them after the other; each batch is kept when it is whole. */
public final class ReadStep {

  private final SparkSession spark;
  private final RunFolder folder;
  private final @Nullable String columns;
  private final @Nullable String types;
  private final int batchShards;

  /**
   * Reads into {@code folder}.
   *
   * @param columns which columns of a table hold which fields; null for the usual names
   * @param types the events that are asked for; null for all
   * @param batchShards how many shards are kept at a time
   */
  public ReadStep(
      SparkSession spark,
      RunFolder folder,
      @Nullable String columns,
      @Nullable String types,
      int batchShards) {
    this.spark = spark;
    this.folder = folder;
    this.columns = columns;
    this.types = types;
    this.batchShards = batchShards;
  }

  /** Reads what is not read yet; gives the rows of all. */
  public Dataset<Row> over(List<Shard> shards) {
    List<String> steps = new ArrayList<>();
    for (int begin = 0; begin < shards.size(); begin += batchShards) {
      String step = "readings/batch-" + String.format(Locale.ROOT, "%06d", begin / batchShards);
      if (!folder.isWhole(step)) {
        int end = Math.min(begin + batchShards, shards.size());
        folder.write(read(new ArrayList<>(shards.subList(begin, end))), step);
      }
      steps.add(step);
    }
    return folder.rows(steps.toArray(String[]::new));
  }

  private Dataset<Row> read(List<Shard> shards) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> rows =
        context
            .parallelize(shards, shards.size())
            .flatMap(new ShardTask(new SerializableConfiguration(folder.hadoop()), columns, types));
    return spark.createDataFrame(rows, ReadingRows.SCHEMA);
  }
}

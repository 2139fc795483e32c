package org.dragoman.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Kinds;
import org.dragoman.spark.merge.MergeStep;
import org.dragoman.spark.output.EventTables;
import org.dragoman.spark.output.RunFolder;
import org.dragoman.spark.reading.ReadStep;
import org.dragoman.spark.reading.Shard;
import org.dragoman.spark.reading.Shards;
import org.jspecify.annotations.Nullable;

/**
 * One run over a corpus, step by step: readings, events, problems, contacts. Each step is kept when
 * it is whole, so that a run that was stopped goes on where it was when it is started again.
 */
public final class Run {

  private final SparkSession spark;
  private final RunFolder folder;
  private final @Nullable String columns;
  private final @Nullable String types;
  private final int batchShards;

  /**
   * A run that looks for all events.
   *
   * @param output the folder that it fills
   * @param columns which columns of a table hold which fields; null for the usual names
   * @param batchShards how many files are kept at a time
   */
  public Run(SparkSession spark, String output, @Nullable String columns, int batchShards) {
    this(spark, output, columns, null, batchShards);
  }

  /**
   * A run.
   *
   * @param output the folder that it fills
   * @param columns which columns of a table hold which fields; null for the usual names
   * @param types the events that are asked for, as {@code dragoman read --types} takes them; null
   *     for all
   * @param batchShards how many files are kept at a time
   * @throws org.dragoman.text.DragomanException where it names types that are none
   */
  public Run(
      SparkSession spark,
      String output,
      @Nullable String columns,
      @Nullable String types,
      int batchShards) {
    Kinds.listed(types); // refuses now what no executor could read
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    this.spark = spark;
    this.folder = new RunFolder(spark, output);
    this.columns = columns;
    this.types = types;
    this.batchShards = batchShards;
  }

  /** Reads all behind {@code inputs}. */
  public void over(List<String> inputs) {
    List<Shard> shards = Shards.behind(inputs, folder.hadoop());
    folder.begin(plan(shards));
    Dataset<Row> readings = new ReadStep(spark, folder, columns, types, batchShards).over(shards);
    if (!folder.isWhole("events")) {
      folder.write(EventTables.events(readings), "events", "date");
    }
    if (!folder.isWhole("problems")) {
      folder.write(EventTables.problems(readings), "problems");
    }
    new MergeStep(spark, folder).over(readings);
  }

  /** What must be the same for a run to be gone on with. */
  private String plan(List<Shard> shards) {
    StringBuilder plan = new StringBuilder("lexicon\t").append(Dragoman.lexiconVersion());
    plan.append("\ncolumns\t").append(columns == null ? "" : columns);
    if (types != null) {
      plan.append("\ntypes\t").append(types);
    }
    plan.append("\nfiles at a time\t").append(batchShards).append('\n');
    shards.forEach(
        shard -> plan.append(shard.path()).append('\t').append(shard.bytes()).append('\n'));
    return plan.toString();
  }
}

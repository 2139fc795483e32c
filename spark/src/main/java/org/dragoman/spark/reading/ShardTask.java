package org.dragoman.spark.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.table.Columns;
import org.jspecify.annotations.Nullable;

/** Reads one shard on an executor. */
public final class ShardTask implements FlatMapFunction<Shard, Row> {

  private final SerializableConfiguration hadoop;
  private final @Nullable String columns;
  private final @Nullable String types;

  /**
   * Reads with these settings.
   *
   * @param hadoop where file systems are and how they are entered
   * @param columns which columns of a table hold which fields; null for the usual names
   * @param types the events that are asked for; null for all
   */
  public ShardTask(
      SerializableConfiguration hadoop, @Nullable String columns, @Nullable String types) {
    this.hadoop = hadoop;
    this.columns = columns;
    this.types = types;
  }

  @Override
  public Iterator<Row> call(Shard shard) {
    ShardRows rows = new ShardRows(shard.number(), types, intake -> read(shard, intake));
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener ended = unused -> rows.close();
      task.addTaskCompletionListener(ended);
    }
    return rows;
  }

  private void read(Shard shard, Intake intake) throws IOException {
    Columns named = columns == null ? Columns.USUAL_NAMES : Columns.of(columns);
    Path path = new Path(shard.path());
    if (shard.isParquet()) {
      new ParquetDocuments(named).read(path, hadoop.value(), intake);
      return;
    }
    try (InputStream in = path.getFileSystem(hadoop.value()).open(path)) {
      Sources.of(Known.NOTHING, InputStream.nullInputStream())
          .columns(named)
          .read(shard.path(), shard.name(), in, intake);
    }
  }
}

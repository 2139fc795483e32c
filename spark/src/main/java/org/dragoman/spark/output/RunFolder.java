package org.dragoman.spark.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dragoman.text.DragomanException;

/**
 * The folder that a run fills. Each step writes one folder in it, which has the file {@code
 * _SUCCESS} only when it is whole; a run that is started again passes over what is whole and does
 * the rest anew.
 */
public final class RunFolder {

  private static final String PLAN = "_plan.txt";

  private final SparkSession spark;
  private final Path root;
  private final FileSystem files;

  /** The folder at {@code path}, which is made when the first thing is written. */
  public RunFolder(SparkSession spark, String path) {
    this.spark = spark;
    this.root = new Path(path);
    try {
      this.files = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw new DragomanException(path + ": cannot be reached (" + e.getMessage() + ")", e);
    }
  }

  /** The settings of the file system. */
  public Configuration hadoop() {
    return files.getConf();
  }

  /**
   * Notes what the run is to do, or checks that it is what the run before was to do.
   *
   * @throws DragomanException where another run has begun to fill this folder
   */
  public void begin(String plan) {
    Path file = new Path(root, PLAN);
    try {
      if (!files.exists(file)) {
        keep(file, plan);
      } else if (!read(file).equals(plan)) {
        throw new DragomanException(
            root
                + ": holds a run over other inputs, or with another lexicon or options; name another"
                + " --output, or remove this one to begin anew");
      }
    } catch (IOException e) {
      throw new DragomanException(root + ": cannot be written (" + e.getMessage() + ")", e);
    }
  }

  private void keep(Path file, String plan) throws IOException {
    Path unfinished = file.suffix(".part");
    try (OutputStream out = files.create(unfinished, true)) {
      out.write(plan.getBytes(StandardCharsets.UTF_8));
    }
    if (!files.rename(unfinished, file)) {
      throw new IOException(unfinished + " cannot be renamed");
    }
  }

  private String read(Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Whether the step is whole. */
  public boolean isWhole(String step) {
    try {
      return files.exists(new Path(new Path(root, step), "_SUCCESS"));
    } catch (IOException e) {
      throw new DragomanException(step + ": cannot be looked for (" + e.getMessage() + ")", e);
    }
  }

  /** Writes the rows of a step, in folders of their own for each value of {@code parts}. */
  public void write(Dataset<Row> rows, String step, String... parts) {
    rows.write().mode(SaveMode.Overwrite).partitionBy(parts).parquet(path(step));
  }

  /** The rows of a step that is whole. */
  public Dataset<Row> rows(String... steps) {
    String[] paths = new String[steps.length];
    for (int i = 0; i < steps.length; i++) {
      paths[i] = path(steps[i]);
    }
    return spark.read().parquet(paths);
  }

  private String path(String step) {
    return new Path(root, step).toString();
  }
}

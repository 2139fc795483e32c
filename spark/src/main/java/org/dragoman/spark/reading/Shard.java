package org.dragoman.spark.reading;

import java.io.Serializable;
import java.util.Locale;

/**
 * A file of the input: what one task reads.
 *
 * @param number its place among all shards of the run, from 0
 * @param path where it lies, as its file system names it
 * @param bytes how long it is
 */
public record Shard(int number, String path, long bytes) implements Serializable {

  /** The name of the file alone. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether it holds Parquet, which only its end would tell otherwise. */
  boolean isParquet() {
    return path.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }
}

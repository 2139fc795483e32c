package org.dragoman.spark;

import org.apache.spark.sql.SparkSession;

/** Spark inside the process of the tests. */
public final class LocalSpark {

  private LocalSpark() {}

  /** A session with two threads and no pages of its own. */
  public static SparkSession start() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("test")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.sources.parallelPartitionDiscovery.threshold", "1000")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate();
  }
}

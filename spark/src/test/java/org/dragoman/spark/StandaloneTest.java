package org.dragoman.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master and two workers give what reader and record give on one machine. */
class StandaloneTest {

  @TempDir Path folder = Path.of("");

  @Test
  void twoWorkersGiveTheSame() throws IOException, InterruptedException {
    Tables tables;
    try (Cluster cluster = Cluster.start(folder.resolve("spark"));
        SparkSession spark = cluster.session()) {
      tables = new Tables(spark, folder.resolve("out").toString());

      new Run(spark, tables.output(), null, 100).over(Corpus.make(spark));

      assertThat(spark.sparkContext().statusTracker().getExecutorInfos())
          .as("the driver and two executors")
          .hasSize(3);
      assertThat(tables.events()).containsExactlyInAnyOrderElementsOf(OneMachine.READ.events());
      assertThat(tables.problems()).containsExactlyElementsOf(OneMachine.READ.problems());
      assertThat(tables.contacts()).containsExactlyInAnyOrderElementsOf(OneMachine.READ.contacts());
    }
  }
}

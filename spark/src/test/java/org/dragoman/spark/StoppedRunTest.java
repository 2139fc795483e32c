package org.dragoman.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed in the middle and started again gives the same as one that was not. */
class StoppedRunTest {

  private static final String BATCHES = "readings/batch-00000";

  @TempDir Path folder = Path.of("");

  @Test
  void aRunThatWasKilledGoesOnWhereItWas() throws IOException, InterruptedException {
    try (SparkSession spark = LocalSpark.start()) {
      Tables tables = new Tables(spark, folder.resolve("out").toString());
      List<String> inputs = Corpus.make(spark);
      Path second = marker(1);
      kill(inputs, second);
      FileTime written = Files.getLastModifiedTime(second);
      assertThat(marker(6)).doesNotExist();

      new Run(spark, tables.output(), null, 4).over(inputs);

      assertThat(Files.getLastModifiedTime(second)).isEqualTo(written);
      assertThat(tables.events()).containsExactlyInAnyOrderElementsOf(OneMachine.READ.events());
      assertThat(tables.problems()).containsExactlyElementsOf(OneMachine.READ.problems());
      assertThat(tables.contacts()).containsExactlyInAnyOrderElementsOf(OneMachine.READ.contacts());
    }
  }

  private Path marker(int batch) {
    return folder.resolve("out").resolve(BATCHES + batch).resolve("_SUCCESS");
  }

  /** Runs the command in a process of its own until {@code marker} is there. */
  private void kill(List<String> inputs, Path marker) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("--files-at-a-time", "4", "--input"));
    arguments.addAll(inputs);
    arguments.addAll(List.of("--output", folder.resolve("out").toString()));
    Process process =
        JavaProcess.start(
            ReadNews.class,
            Map.of(),
            List.of(
                "-Xmx900m",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=192m",
                "-Dspark.master=local[1]",
                "-Dspark.ui.enabled=false",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.driver.host=127.0.0.1"),
            arguments);
    try {
      while (process.isAlive() && !Files.exists(marker)) {
        Thread.sleep(20);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}

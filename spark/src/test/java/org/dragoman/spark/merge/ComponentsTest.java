package org.dragoman.spark.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.dragoman.spark.LocalSpark;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** What hangs together, however long the chain, comes to the smallest of it. */
class ComponentsTest {

  @Test
  void chainsStarsAndPairsComeToTheirSmallest() throws IOException {
    List<Tuple2<Long, Long>> pairs = new ArrayList<>();
    for (long i = 1; i < 20; i++) {
      pairs.add(new Tuple2<>(i * 7919 % 20 + 1000, (i + 1) * 7919 % 20 + 1000));
    }
    for (long i = 1; i < 10; i++) {
      pairs.add(new Tuple2<>(-5L, i));
    }
    pairs.add(new Tuple2<>(Long.MAX_VALUE, Long.MIN_VALUE));
    Map<Long, Long> smallest;
    try (SparkSession spark = LocalSpark.start();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext())) {
      smallest =
          Components.of(JavaPairRDD.fromJavaRDD(context.parallelize(pairs, 1))).collectAsMap();
    }
    assertThat(smallest).hasSize(19 + 9 + 1).containsEntry(Long.MAX_VALUE, Long.MIN_VALUE);
    smallest.forEach(
        (one, first) -> {
          if (one >= 1000 && one < 1020) {
            assertThat(first).isEqualTo(1000);
          } else if (one > 0 && one < 10) {
            assertThat(first).isEqualTo(-5);
          }
        });
  }
}

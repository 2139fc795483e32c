package org.dragoman.spark.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Which reports hang together. Large-star and small-star in turns until nothing changes: R.
 * Kiveris, S. Lattanzi, V. Mirrokni, V. Rastogi, S. Vassilvitskii, <i>Connected components in
 * MapReduce and beyond</i>, 2014; about the logarithm of the longest chain in rounds, each moving
 * no more than the pairs.
 */
final class Components {

  private Components() {}

  /** For each report that hangs together with a smaller one, the smallest of all. */
  static JavaPairRDD<Long, Long> of(JavaPairRDD<Long, Long> pairs) {
    JavaPairRDD<Long, Long> stars = kept(pairs.distinct());
    Tuple2<Long, Long> before = trace(stars);
    while (true) {
      JavaPairRDD<Long, Long> next = kept(smallStar(largeStar(stars)));
      Tuple2<Long, Long> after = trace(next);
      stars.unpersist();
      stars = next;
      if (after.equals(before)) {
        return stars;
      }
      before = after;
    }
  }

  private static JavaPairRDD<Long, Long> kept(JavaPairRDD<Long, Long> pairs) {
    return pairs.persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Each report leads its larger neighbours to the smallest. */
  private static JavaPairRDD<Long, Long> largeStar(JavaPairRDD<Long, Long> pairs) {
    return pairs
        .flatMapToPair(pair -> List.of(pair, pair.swap()).iterator())
        .groupByKey()
        .flatMapToPair(star -> led(star._1(), star._2(), true));
  }

  /** Each report leads its smaller neighbours, and itself, to the smallest. */
  private static JavaPairRDD<Long, Long> smallStar(JavaPairRDD<Long, Long> pairs) {
    return pairs
        .mapToPair(pair -> pair._1() > pair._2() ? pair : pair.swap())
        .groupByKey()
        .flatMapToPair(star -> led(star._1(), star._2(), false))
        .distinct();
  }

  private static Iterator<Tuple2<Long, Long>> led(
      long center, Iterable<Long> neighbors, boolean largerOnes) {
    Set<Long> all = new TreeSet<>();
    neighbors.forEach(all::add);
    all.add(center);
    long smallest = Collections.min(all);
    List<Tuple2<Long, Long>> led = new ArrayList<>();
    for (long one : all) {
      if (one != smallest && (largerOnes ? one > center : one <= center)) {
        led.add(new Tuple2<>(one, smallest));
      }
    }
    return led.iterator();
  }

  /** Count and sum of the pairs: the same only where the pairs are, but for one chance in 2^64. */
  private static Tuple2<Long, Long> trace(JavaPairRDD<Long, Long> pairs) {
    return pairs
        .map(pair -> new Tuple2<>(1L, mixed(pair._1() * 31 + mixed(pair._2()))))
        .fold(new Tuple2<>(0L, 0L), (a, b) -> new Tuple2<>(a._1() + b._1(), a._2() + b._2()));
  }

  /** Finalizer of MurmurHash3. */
  private static long mixed(long value) {
    long mixed = value;
    mixed ^= mixed >>> 33;
    mixed *= 0xff51afd7ed558ccdL;
    mixed ^= mixed >>> 33;
    mixed *= 0xc4ceb9fe1a85ec53L;
    mixed ^= mixed >>> 33;
    return mixed;
  }
}

package org.dragoman.spark.merge;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The order in which reports come to a task: block by block, first those at home, of these the
 * strongest first.
 *
 * @param block the block
 * @param isVisitor whether the report only visits
 * @param rank the report's rank
 */
record SeatKey(String block, boolean isVisitor, String rank)
    implements Comparable<SeatKey>, Serializable {

  private static final Comparator<SeatKey> ORDER =
      Comparator.comparing(SeatKey::block)
          .thenComparing(SeatKey::isVisitor)
          .thenComparing(SeatKey::rank);

  @Override
  public int compareTo(SeatKey other) {
    return ORDER.compare(this, other);
  }
}

package org.dragoman.spark.merge;

import java.io.Serializable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.sketch.BloomFilter;
import org.apache.spark.util.sketch.IncompatibleMergeException;

/**
 * In which of the wider blocks a report is at home. Most reports speak of a day or two, and most of
 * the months and years that they would visit have nobody at home: a semi-join by a Bloom filter (B.
 * Bloom, <i>Space/time trade-offs in hash coding with allowable errors</i>, 1970), which may take
 * an empty block for an inhabited one and never the other way round.
 */
final class Inhabited implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final double WRONGLY = 0.01;
  private static final long FEWEST = 1_000;
  private static final int DEPTH = 2;

  private final BloomFilter blocks;

  private Inhabited(BloomFilter blocks) {
    this.blocks = blocks;
  }

  /** Where these reports are at home; {@code count} says about how many they are. */
  static Inhabited of(JavaRDD<Comer> comers, long count) {
    return comers.treeAggregate(none(count), Inhabited::with, Inhabited::and, DEPTH);
  }

  /** No block yet; there is room for the homes of about so many reports. */
  static Inhabited none(long count) {
    return new Inhabited(BloomFilter.create(Math.max(FEWEST, count), WRONGLY));
  }

  /** This with the homes of a report. */
  Inhabited with(Comer comer) {
    Seats.of(comer.read()).stream()
        .filter(seat -> !seat.isVisitor() && seat.mayBeVisited())
        .forEach(seat -> blocks.putString(seat.block()));
    return this;
  }

  private Inhabited and(Inhabited others) {
    try {
      blocks.mergeInPlace(others.blocks);
      return this;
    } catch (IncompatibleMergeException e) {
      throw new IllegalStateException("filters of one run are of one size", e);
    }
  }

  /** Whether a report has to go to that seat: to its home, and where somebody may be at home. */
  boolean isWorthwhile(Seats.Seat seat) {
    return !seat.isVisitor() || blocks.mightContainString(seat.block());
  }
}

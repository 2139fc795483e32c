package org.dragoman.record;

import java.util.Comparator;

/**
 * What the contacts of two sides count up to. A contact of n sides counts for each two of them as 1
 * in n − 1, so that a side's contacts are what its dyads count up to. All sums are of parts of a
 * contact, {@link #PARTS} to the whole, since sums of whole numbers are the same in any order.
 *
 * @param first the side whose code comes first
 * @param second the other
 * @param contacts their contacts
 * @param weight the same, each weighed by its level
 * @param byFirst those that the first side started
 * @param bySecond those that the second side started
 * @param told those of which the start is told
 * @param wholes their contacts, each counted as 1 over all dyads of its sides together
 */
public record DyadCount(
    Side first,
    Side second,
    long contacts,
    long weight,
    long byFirst,
    long bySecond,
    long told,
    long wholes)
    implements Comparable<DyadCount> {

  /** A number that 1 to 24 divide. */
  public static final long PARTS = 5_354_228_880L;

  private static final Comparator<DyadCount> BY_SIDES =
      Comparator.comparing(DyadCount::first).thenComparing(DyadCount::second);

  @Override
  public int compareTo(DyadCount other) {
    return BY_SIDES.compare(this, other);
  }

  /** A contact of that many sides, as it counts for two of them. */
  static DyadCount of(Side first, Side second, int sides, int weight, Start start) {
    long share = PARTS / (sides - 1);
    return new DyadCount(
        first,
        second,
        share,
        share * weight,
        start.isByFirst() ? share : 0,
        start.isBySecond() ? share : 0,
        start == Start.UNTOLD ? 0 : share,
        PARTS / (sides * (sides - 1L) / 2));
  }

  /** This and another of the same sides. */
  DyadCount plus(DyadCount other) {
    return new DyadCount(
        first,
        second,
        contacts + other.contacts,
        weight + other.weight,
        byFirst + other.byFirst,
        bySecond + other.bySecond,
        told + other.told,
        wholes + other.wholes);
  }
}

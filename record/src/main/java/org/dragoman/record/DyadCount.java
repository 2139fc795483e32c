package org.dragoman.record;

import java.util.Comparator;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/**
 * How many contacts of a kind two sides had.
 *
 * @param first the side whose code comes first
 * @param second the other
 * @param sides how many sides took part in each
 * @param level the rank that all sides had at least; null where none is told
 * @param start which of the two started it
 * @param contacts how many
 */
public record DyadCount(
    Side first, Side second, int sides, @Nullable Level level, Start start, int contacts)
    implements Comparable<DyadCount> {

  private static final Comparator<DyadCount> ORDER =
      Comparator.comparing(DyadCount::first)
          .thenComparing(DyadCount::second)
          .thenComparingInt(DyadCount::sides)
          .thenComparing(DyadCount::level, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(DyadCount::start);

  @Override
  public int compareTo(DyadCount other) {
    return ORDER.compare(this, other);
  }
}

package org.dragoman.analysis.dyad;

import java.util.List;
import org.dragoman.record.Side;

/**
 * Two sides, in the order in which they were asked for.
 *
 * @param first a state or organisation
 * @param second another
 */
public record Dyad(Side first, Side second) implements Comparable<Dyad> {

  public Dyad {
    if (first.equals(second)) {
      throw new IllegalArgumentException("a dyad is of two sides, not " + first + " twice");
    }
  }

  /** Both sides. */
  public List<Side> sides() {
    return List.of(first, second);
  }

  /** The dyad with its sides in the order of their codes. */
  public Dyad sorted() {
    return first.compareTo(second) <= 0 ? this : new Dyad(/* first= */ second, /* second= */ first);
  }

  @Override
  public int compareTo(Dyad other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }

  @Override
  public String toString() {
    return first + "–" + second;
  }
}

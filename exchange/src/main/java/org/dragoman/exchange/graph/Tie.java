package org.dragoman.exchange.graph;

import org.dragoman.record.Side;

/**
 * Two sides that were in touch; the lesser code stands first.
 *
 * @param first one side
 * @param second the other
 */
record Tie(Side first, Side second) implements Comparable<Tie> {

  static Tie of(Side a, Side b) {
    return a.compareTo(b) <= 0 ? new Tie(a, b) : new Tie(b, a);
  }

  @Override
  public int compareTo(Tie other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }
}

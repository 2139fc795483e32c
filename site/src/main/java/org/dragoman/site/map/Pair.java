package org.dragoman.site.map;

import org.dragoman.analysis.dyad.Dyad;

/**
 * Two sides and how often they were in contact.
 *
 * @param dyad the two
 * @param held contacts that took place or are under way
 * @param ahead contacts that are planned or proposed
 * @param contested contacts that were denied, refused, called off or put off
 */
public record Pair(Dyad dyad, int held, int ahead, int contested) {

  /** All of them. */
  public int all() {
    return held + ahead + contested;
  }

  /** What the line between the two tells: {@code held}, {@code ahead} or {@code contested}. */
  public String kind() {
    if (held > 0) {
      return "held";
    }
    return ahead > 0 ? "ahead" : "contested";
  }
}

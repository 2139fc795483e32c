package org.dragoman.record;

import java.util.Comparator;
import java.util.List;

/**
 * The contacts of two sides as they count for the two.
 *
 * @param first the side whose code comes first
 * @param second the other
 * @param encounters the contacts whose day is known, the oldest first; ids decide between equals
 */
public record DyadHistory(Side first, Side second, List<Encounter> encounters) {

  private static final Comparator<Encounter> BY_DAY =
      Comparator.comparing(Encounter::day).thenComparing(Encounter::contactId);

  public DyadHistory {
    encounters = encounters.stream().sorted(BY_DAY).toList();
  }
}

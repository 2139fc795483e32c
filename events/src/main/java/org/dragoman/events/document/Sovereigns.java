package org.dragoman.events.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Territories to which a journey from the state they belong to is one at home. */
final class Sovereigns {

  /** Territory to state, ISO 3166-1 alpha-3. */
  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("HKG", "CHN"),
          Map.entry("MAC", "CHN"),
          Map.entry("GRL", "DNK"),
          Map.entry("FRO", "DNK"),
          Map.entry("PRI", "USA"),
          Map.entry("GUM", "USA"),
          Map.entry("ASM", "USA"),
          Map.entry("VIR", "USA"),
          Map.entry("GIB", "GBR"),
          Map.entry("BMU", "GBR"),
          Map.entry("FLK", "GBR"),
          Map.entry("CYM", "GBR"),
          Map.entry("NCL", "FRA"),
          Map.entry("PYF", "FRA"),
          Map.entry("GUF", "FRA"),
          Map.entry("REU", "FRA"),
          Map.entry("MTQ", "FRA"),
          Map.entry("GLP", "FRA"),
          Map.entry("MYT", "FRA"),
          Map.entry("ABW", "NLD"),
          Map.entry("CUW", "NLD"),
          Map.entry("SXM", "NLD"));

  private Sovereigns() {}

  /** Whether a place in {@code place} is at home for officials of {@code state}. */
  static boolean areSame(String place, @Nullable String state) {
    return place.equals(state) || (state != null && state.equals(STATES.get(place)));
  }
}

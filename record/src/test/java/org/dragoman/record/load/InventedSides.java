package org.dragoman.record.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;

/**
 * The sides of invented contacts: all states and some organisations, a few of them in touch with
 * everybody, most of them seldom and with their neighbours. The sides near each other in the list
 * of codes pass for neighbours.
 */
final class InventedSides {

  private static final String[] FIRST = {
    "USA", "RUS", "CHN", "TUR", "FRA", "DEU", "GBR", "UN", "EU", "IND", "JPN", "UKR", "ISR", "IRN",
    "SAU", "ITA", "EGY", "PAK", "KOR", "QAT", "ARE", "POL", "AZE", "NATO", "BRA", "ESP", "CAN",
    "AUS", "IRQ", "SYR", "ARM", "GEO", "KAZ", "GRC", "SRB", "HUN", "IDN", "VNM", "MEX", "ZAF"
  };

  /** How fast the share of a side falls with its place: Zipf's law, a little flattened. */
  private static final double FALL = 0.85;

  private final List<String> sides = new ArrayList<>(List.of(FIRST));
  private final double[] cumulative;

  InventedSides(States states) {
    TreeSet<String> others = new TreeSet<>();
    states.listStates().stream().map(State::alpha3).forEach(others::add);
    others.addAll(List.of("OSCE", "OIC", "AU", "ASEAN", "GCC", "IAEA"));
    others.removeAll(sides);
    sides.addAll(others);
    cumulative = new double[sides.size() + 1];
    for (int i = 0; i < sides.size(); i++) {
      cumulative[i + 1] = cumulative[i] + 1 / Math.pow(i + 2.0, FALL);
    }
  }

  /** A side, the great ones most often. */
  String any(Random random) {
    double drawn = random.nextDouble() * cumulative[sides.size()];
    int index = java.util.Arrays.binarySearch(cumulative, drawn);
    return sides.get(Math.min(sides.size() - 1, index >= 0 ? index : -index - 2));
  }

  /** Another side, those it is often in touch with most often. */
  String counterpart(String side, Random random) {
    String other = any(random);
    for (int attempt = 0; attempt < 12; attempt++) {
      if (!other.equals(side) && random.nextDouble() < affinity(side, other)) {
        return other;
      }
      other = any(random);
    }
    return other.equals(side) ? (side.equals("USA") ? "RUS" : "USA") : other;
  }

  /** From near 0, for two that have nothing to tell each other, to 1. */
  private static double affinity(String one, String other) {
    int mixed = (one.compareTo(other) < 0 ? one + other : other + one).hashCode() * 0x9E37_79B9;
    double share = (mixed >>> 8) / (double) (1 << 24);
    return share * share * share;
  }
}

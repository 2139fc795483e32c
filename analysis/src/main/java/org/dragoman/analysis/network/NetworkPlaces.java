package org.dragoman.analysis.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.record.Side;

/**
 * Where the sides of a network stand: by forces (Fruchterman and Reingold, 1991) from a circle in
 * the order of communities, then apart until no circle covers another or its name. No chance
 * enters, and the same network gives the same places.
 */
final class NetworkPlaces {

  private static final int ROUNDS = 220;

  /** Room for a name between two circles. */
  private static final double GAP = 30;

  private static final double HALF_A_LETTER = 3.2;
  private static final double MARGIN = 40;

  private NetworkPlaces() {}

  /**
   * Where each side's circle stands.
   *
   * @param radii the circles' radii
   * @param size the width and height of the drawing
   */
  static Map<Side, double[]> of(
      List<Node> nodes, List<Link> links, Map<Side, Double> radii, int size) {
    List<Node> sorted =
        nodes.stream()
            .sorted(Comparator.comparingInt(Node::community).thenComparing(Node::side))
            .toList();
    Map<Side, Integer> index = new HashMap<>();
    double[] x = new double[sorted.size()];
    double[] y = new double[sorted.size()];
    for (int i = 0; i < sorted.size(); i++) {
      index.put(sorted.get(i).side(), i);
      double angle = 2 * Math.PI * i / sorted.size();
      x[i] = Math.cos(angle);
      y[i] = Math.sin(angle);
    }
    double ideal = 1.6 / Math.sqrt(sorted.size());
    for (int round = 0; round < ROUNDS; round++) {
      step(x, y, links, index, ideal, 0.12 * (1 - (double) round / ROUNDS));
    }
    Map<Side, double[]> places = scaled(sorted, x, y, size);
    moveApart(sorted, places, radii, size);
    return places;
  }

  private static void step(
      double[] x,
      double[] y,
      List<Link> links,
      Map<Side, Integer> index,
      double ideal,
      double heat) {
    double[] dx = new double[x.length];
    double[] dy = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        if (i != j) {
          double distance = Math.max(1e-3, Math.hypot(x[i] - x[j], y[i] - y[j]));
          dx[i] += (x[i] - x[j]) / distance * ideal * ideal / distance;
          dy[i] += (y[i] - y[j]) / distance * ideal * ideal / distance;
        }
      }
      dx[i] -= x[i] * ideal;
      dy[i] -= y[i] * ideal;
    }
    double heaviest = links.isEmpty() ? 1 : links.get(0).weight();
    for (Link link : links) {
      int i = index.getOrDefault(link.dyad().first(), 0);
      int j = index.getOrDefault(link.dyad().second(), 0);
      double distance = Math.max(1e-3, Math.hypot(x[i] - x[j], y[i] - y[j]));
      double pull = distance / ideal * (0.3 + link.weight() / heaviest);
      dx[i] -= (x[i] - x[j]) * pull;
      dy[i] -= (y[i] - y[j]) * pull;
      dx[j] += (x[i] - x[j]) * pull;
      dy[j] += (y[i] - y[j]) * pull;
    }
    for (int i = 0; i < x.length; i++) {
      double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / length * Math.min(length, heat);
      y[i] += dy[i] / length * Math.min(length, heat);
    }
  }

  private static Map<Side, double[]> scaled(List<Node> nodes, double[] x, double[] y, int size) {
    double most = 1e-9;
    for (int i = 0; i < x.length; i++) {
      most = Math.max(most, Math.max(Math.abs(x[i]), Math.abs(y[i])));
    }
    Map<Side, double[]> places = new HashMap<>();
    double half = size / 2.0;
    for (int i = 0; i < x.length; i++) {
      places.put(
          nodes.get(i).side(),
          new double[] {half + x[i] / most * (half - 70), half + 15 + y[i] / most * (half - 70)});
    }
    return places;
  }

  private static void moveApart(
      List<Node> nodes, Map<Side, double[]> places, Map<Side, Double> radii, int size) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean isMoved = false;
      for (int i = 0; i < nodes.size(); i++) {
        for (int j = i + 1; j < nodes.size(); j++) {
          Side one = nodes.get(i).side();
          Side other = nodes.get(j).side();
          double least = radii.getOrDefault(one, 0.0) + radii.getOrDefault(other, 0.0) + GAP;
          isMoved |= push(at(places, one), at(places, other), least, i - j);
        }
      }
      if (!isMoved) {
        break;
      }
    }
    for (double[] place : places.values()) {
      place[0] = Math.max(MARGIN, Math.min(size - MARGIN, place[0]));
      place[1] = Math.max(MARGIN + 15, Math.min(size - MARGIN, place[1]));
    }
  }

  private static double[] at(Map<Side, double[]> places, Side side) {
    return Objects.requireNonNull(places.get(side));
  }

  /** Moves both by half of what they lack; two in one place part along {@code order}. */
  private static boolean push(double[] one, double[] other, double least, int order) {
    double dx = other[0] - one[0];
    double dy = other[1] - one[1];
    double distance = Math.hypot(dx, dy);
    if (distance >= least - 0.5) {
      return false;
    }
    double unitX = distance < 1e-6 ? Math.cos(order) : dx / distance;
    double unitY = distance < 1e-6 ? Math.sin(order) : dy / distance;
    double half = (least - distance) / 2;
    one[0] -= unitX * half;
    one[1] -= unitY * half;
    other[0] += unitX * half;
    other[1] += unitY * half;
    return true;
  }

  /** Whether another circle stands where the name above this one, of so many letters, would. */
  static boolean isCrowdedAbove(
      Side side, int letters, Map<Side, double[]> places, Map<Side, Double> radii) {
    double[] place = places.getOrDefault(side, new double[] {0, 0});
    double y = place[1] - radii.getOrDefault(side, 0.0) - 8;
    return places.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(side))
        .anyMatch(
            entry ->
                Math.abs(entry.getValue()[0] - place[0])
                        < HALF_A_LETTER * letters + radii.getOrDefault(entry.getKey(), 0.0)
                    && Math.abs(entry.getValue()[1] - y)
                        < 8 + radii.getOrDefault(entry.getKey(), 0.0));
  }
}

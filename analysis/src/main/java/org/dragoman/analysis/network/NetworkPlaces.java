package org.dragoman.analysis.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  private final Map<Side, Circle> circles;

  private NetworkPlaces(Map<Side, Circle> circles) {
    this.circles = circles;
  }

  /** A side's circle. */
  static final class Circle {
    private final double radius;
    private double x;
    private double y;

    private Circle(double radius, double x, double y) {
      this.radius = radius;
      this.x = x;
      this.y = y;
    }

    double radius() {
      return radius;
    }

    double x() {
      return x;
    }

    double y() {
      return y;
    }
  }

  /**
   * The places of some sides.
   *
   * @param nodes the sides, the strongest first
   * @param size the width and height of the drawing
   */
  static NetworkPlaces of(List<Node> nodes, List<Link> links, int size) {
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
    Map<Side, Circle> circles = scaled(sorted, x, y, nodes.get(0).strength(), size);
    moveApart(List.copyOf(circles.values()), size);
    return new NetworkPlaces(circles);
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

  private static Map<Side, Circle> scaled(
      List<Node> nodes, double[] x, double[] y, double strongest, int size) {
    double most = 1e-9;
    for (int i = 0; i < x.length; i++) {
      most = Math.max(most, Math.max(Math.abs(x[i]), Math.abs(y[i])));
    }
    Map<Side, Circle> circles = new LinkedHashMap<>();
    double half = size / 2.0;
    for (int i = 0; i < x.length; i++) {
      Node node = nodes.get(i);
      double radius = 4 + 14 * Math.sqrt(node.strength() / Math.max(1e-9, strongest));
      circles.put(
          node.side(),
          new Circle(
              radius, half + x[i] / most * (half - 70), half + 15 + y[i] / most * (half - 70)));
    }
    return circles;
  }

  private static void moveApart(List<Circle> circles, int size) {
    boolean isMoved = true;
    for (int round = 0; round < ROUNDS && isMoved; round++) {
      isMoved = false;
      for (int i = 0; i < circles.size(); i++) {
        for (int j = i + 1; j < circles.size(); j++) {
          isMoved |= push(circles.get(i), circles.get(j), i - j);
        }
      }
    }
    for (Circle circle : circles) {
      circle.x = Math.max(MARGIN, Math.min(size - MARGIN, circle.x));
      circle.y = Math.max(MARGIN + 15, Math.min(size - MARGIN, circle.y));
    }
  }

  /** Moves both by half of the room that they lack; two in one place part along {@code order}. */
  private static boolean push(Circle one, Circle other, int order) {
    double least = one.radius + other.radius + GAP;
    double dx = other.x - one.x;
    double dy = other.y - one.y;
    double distance = Math.hypot(dx, dy);
    if (distance >= least - 0.5) {
      return false;
    }
    double unitX = distance < 1e-6 ? Math.cos(order) : dx / distance;
    double unitY = distance < 1e-6 ? Math.sin(order) : dy / distance;
    double half = (least - distance) / 2;
    one.x -= unitX * half;
    one.y -= unitY * half;
    other.x += unitX * half;
    other.y += unitY * half;
    return true;
  }

  /** The circle of one of the sides. */
  Circle circle(Side side) {
    return Objects.requireNonNull(circles.get(side));
  }

  /** Whether another circle stands where the name above this one, of so many letters, would. */
  boolean isCrowdedAbove(Side side, int letters) {
    Circle own = circle(side);
    double y = own.y - own.radius - 8;
    return circles.values().stream()
        .filter(other -> other != own)
        .anyMatch(
            other ->
                Math.abs(other.x - own.x) < HALF_A_LETTER * letters + other.radius
                    && Math.abs(other.y - y) < 8 + other.radius);
  }
}

package org.dragoman.analysis.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Svg;
import org.dragoman.record.Side;

/**
 * Draws a network by forces (Fruchterman and Reingold, 1991) from a circle in the order of
 * communities: no chance enters, and the same network gives the same drawing.
 */
public final class NetworkSvg {

  private static final int SIZE = 900;
  private static final int MOST_NODES = 60;
  private static final int MOST_LINKS = 240;
  private static final int ROUNDS = 220;
  private static final List<String> COLORS =
      List.of(
          "#2b6cb0", "#c05621", "#2f855a", "#b83280", "#6b46c1", "#b7791f", "#0987a0", "#9b2c2c",
          "#4a5568");

  private NetworkSvg() {}

  /** The drawing of the strongest sides and links, for a page that tells what it rests on. */
  public static String draw(Network network, SideNames names) {
    return draw(network, names, "");
  }

  /** The drawing of the strongest sides and links, and what it rests on. */
  public static String draw(Network network, SideNames names, String basis) {
    String title = "Who talks to whom, " + network.window().words();
    Svg svg = new Svg(SIZE, SIZE, title);
    svg.text(14, 24, "start", "font-size=\"15\" font-weight=\"bold\"", title);
    List<Node> nodes = network.nodes().stream().limit(MOST_NODES).toList();
    if (nodes.isEmpty()) {
      return svg.text(14, 50, "start", "fill=\"#555\"", "No contact in these days.").finish(basis);
    }
    Set<Side> shown = new HashSet<>();
    nodes.forEach(node -> shown.add(node.side()));
    List<Link> links =
        network.links().stream()
            .filter(link -> shown.containsAll(link.dyad().sides()))
            .limit(MOST_LINKS)
            .toList();
    Map<Side, double[]> places = places(nodes, links);
    double heaviest = links.isEmpty() ? 1 : links.get(0).weight();
    for (Link link : links) {
      double[] from = at(places, link.dyad().first());
      double[] to = at(places, link.dyad().second());
      String style =
          String.format(
              Locale.ROOT,
              "stroke=\"#718096\" stroke-opacity=\"%.2f\" stroke-width=\"%.1f\"",
              0.2 + 0.5 * link.weight() / heaviest,
              0.6 + 5 * link.weight() / heaviest);
      svg.line(from[0], from[1], to[0], to[1], style);
    }
    double strongest = nodes.get(0).strength();
    for (Node node : nodes) {
      double[] place = at(places, node.side());
      double radius = 4 + 14 * Math.sqrt(node.strength() / Math.max(1e-9, strongest));
      svg.circle(
          place[0],
          place[1],
          radius,
          "fill=\"" + COLORS.get((node.community() - 1) % COLORS.size()) + "\"",
          names.name(node.side()) + ": " + node.contacts() + " contacts, degree " + node.degree());
      svg.text(
          place[0],
          place[1] - radius - 3,
          "middle",
          "font-size=\"11\" fill=\"#1a202c\"",
          names.name(node.side()));
    }
    return svg.finish(basis);
  }

  private static double[] at(Map<Side, double[]> places, Side side) {
    return places.getOrDefault(side, new double[] {0, 0});
  }

  private static Map<Side, double[]> places(List<Node> nodes, List<Link> links) {
    List<Node> sorted =
        nodes.stream()
            .sorted(java.util.Comparator.comparingInt(Node::community).thenComparing(Node::side))
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
    return scaled(sorted, x, y);
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

  private static Map<Side, double[]> scaled(List<Node> nodes, double[] x, double[] y) {
    double most = 1e-9;
    for (int i = 0; i < x.length; i++) {
      most = Math.max(most, Math.max(Math.abs(x[i]), Math.abs(y[i])));
    }
    Map<Side, double[]> places = new HashMap<>();
    double half = SIZE / 2.0;
    for (int i = 0; i < x.length; i++) {
      places.put(
          nodes.get(i).side(),
          new double[] {half + x[i] / most * (half - 70), half + 15 + y[i] / most * (half - 70)});
    }
    return places;
  }
}

package org.dragoman.analysis.network;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Svg;
import org.dragoman.record.Side;

/** Draws a network: the strongest sides as circles, their contacts as lines. */
public final class NetworkSvg {

  private static final int SIZE = 900;
  private static final int MOST_NODES = 60;
  private static final int MOST_LINKS = 240;
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
    NetworkPlaces places = NetworkPlaces.of(nodes, links, SIZE);
    double heaviest = links.isEmpty() ? 1 : links.get(0).weight();
    for (Link link : links) {
      NetworkPlaces.Circle from = places.circle(link.dyad().first());
      NetworkPlaces.Circle to = places.circle(link.dyad().second());
      String style =
          String.format(
              Locale.ROOT,
              "stroke=\"#718096\" stroke-opacity=\"%.2f\" stroke-width=\"%.1f\"",
              0.2 + 0.5 * link.weight() / heaviest,
              0.6 + 5 * link.weight() / heaviest);
      svg.line(from.x(), from.y(), to.x(), to.y(), style);
    }
    for (Node node : nodes) {
      NetworkPlaces.Circle circle = places.circle(node.side());
      svg.circle(
          circle.x(),
          circle.y(),
          circle.radius(),
          "fill=\"" + COLORS.get((node.community() - 1) % COLORS.size()) + "\"",
          names.name(node.side()) + ": " + node.contacts() + " contacts, degree " + node.degree());
    }
    // Names last and with a rim, so that no circle hides one.
    for (Node node : nodes) {
      NetworkPlaces.Circle circle = places.circle(node.side());
      String name = names.name(node.side());
      boolean isBelow = places.isCrowdedAbove(node.side(), name.length());
      svg.text(
          circle.x(),
          isBelow ? circle.y() + circle.radius() + 12 : circle.y() - circle.radius() - 3,
          "middle",
          "font-size=\"11\" fill=\"#1a202c\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"",
          name);
    }
    return svg.finish(basis);
  }
}

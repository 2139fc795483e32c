package org.dragoman.analysis.network;

import static org.dragoman.analysis.Svg.escape;

import java.util.Locale;
import org.dragoman.analysis.SideNames;

/** A network in GraphML, which Gephi, igraph, networkx and yEd read. */
public final class GraphMl {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <desc>%s</desc>
      <key id="name" for="node" attr.name="name" attr.type="string"/>
      <key id="contacts" for="node" attr.name="contacts" attr.type="int"/>
      <key id="strength" for="node" attr.name="strength" attr.type="double"/>
      <key id="brokerage" for="node" attr.name="brokerage" attr.type="double"/>
      <key id="community" for="node" attr.name="community" attr.type="int"/>
      <key id="initiative" for="node" attr.name="initiative" attr.type="double"/>
      <key id="mediated" for="node" attr.name="mediated" attr.type="int"/>
      <key id="count" for="edge" attr.name="contacts" attr.type="double"/>
      <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
      <graph id="contacts" edgedefault="undirected">
      """;

  private GraphMl() {}

  /** The whole file, with what it rests on. */
  public static String of(Network network, SideNames names, String basis) {
    StringBuilder file = new StringBuilder(HEAD.replace("%s", escape(basis)));
    for (Node node : network.nodes()) {
      file.append("<node id=\"").append(escape(node.side().code())).append("\">");
      data(file, "name", escape(names.name(node.side())));
      data(file, "contacts", String.valueOf(node.contacts()));
      data(file, "strength", number(node.strength()));
      data(file, "brokerage", number(node.brokerage()));
      data(file, "community", String.valueOf(node.community()));
      data(file, "initiative", number(node.initiative()));
      data(file, "mediated", String.valueOf(node.mediated()));
      file.append("</node>\n");
    }
    for (Link link : network.links()) {
      file.append("<edge source=\"")
          .append(escape(link.dyad().first().code()))
          .append("\" target=\"")
          .append(escape(link.dyad().second().code()))
          .append("\">");
      data(file, "count", number(link.contacts()));
      data(file, "weight", number(link.weight()));
      file.append("</edge>\n");
    }
    return file.append("</graph>\n</graphml>\n").toString();
  }

  private static void data(StringBuilder file, String key, String value) {
    file.append("<data key=\"").append(key).append("\">").append(value).append("</data>");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}

package org.dragoman.cli.analysis;

import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.TextFlow;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.network.GraphMl;
import org.dragoman.analysis.network.Link;
import org.dragoman.analysis.network.Network;
import org.dragoman.analysis.network.NetworkSvg;
import org.dragoman.analysis.network.Node;
import org.dragoman.analysis.network.Triad;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman network}: who talks to whom. */
@Command(
    name = "network",
    sortOptions = false,
    description = {
      "Who talks to whom in these days: the strongest sides with their degree, brokerage and",
      "community, the heaviest links, who mediates. Forms: text, json, svg, graphml."
    },
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class NetworkCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(names = "--from", paramLabel = "DAY", description = "Not before that day.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Not after that day.")
  private @Nullable String to;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many sides and links the text shows; ${DEFAULT-VALUE} without it.")
  private int limit = 20;

  @Mixin private ViewOptions view = new ViewOptions();

  NetworkCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ViewFormat format =
        view.format(
            EnumSet.of(ViewFormat.TEXT, ViewFormat.JSON, ViewFormat.SVG, ViewFormat.GRAPHML));
    Window window = view.window(from, to);
    SideNames names = SideNames.load();
    try (RecordStore record = view.open(streams)) {
      Network network = Network.of(record, window);
      String basis = Basis.sentence(record.facts());
      view.write(
          streams,
          switch (format) {
            case JSON -> Json.network(network, basis);
            case SVG -> NetworkSvg.draw(network, names, basis);
            case GRAPHML -> GraphMl.of(network, names, basis);
            case TEXT, MARKDOWN, HTML -> text(network, names, basis);
          });
    }
    return ExitStatus.DONE;
  }

  private String text(Network network, SideNames names, String basis) {
    StringBuilder out = new StringBuilder();
    out.append(view.strong(streams).apply("Who talks to whom, " + network.window().words()));
    out.append("\n")
        .append(Basis.counted(network.nodes().size(), "side"))
        .append(", ")
        .append(Basis.counted(network.links().size(), "link"))
        .append(", ")
        .append(Basis.counted(network.contacts(), "contact"))
        .append("\n");
    if (network.nodes().isEmpty()) {
      out.append("\nNo contact of two sides that took place.\n");
    } else {
      out.append(
          "\nside                      contacts degree strength brokerage group initiative\n");
    }
    for (Node node : network.nodes().stream().limit(limit).toList()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%-25s %8d %6d %8.1f %9.3f %5d %10s%n",
              cut(names.name(node.side())),
              node.contacts(),
              node.degree(),
              node.strength(),
              node.brokerage(),
              node.community(),
              node.started() + node.received() == 0
                  ? "–"
                  : String.format(Locale.ROOT, "%+.2f", node.initiative())));
    }
    if (!network.links().isEmpty()) {
      out.append("\nHeaviest links, weighed by level\n");
    }
    for (Link link : network.links().stream().limit(limit).toList()) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %7.1f  %s and %s (%s)%n",
              link.weight(),
              names.name(link.dyad().first()),
              names.name(link.dyad().second()),
              contacts(link.contacts())));
    }
    if (!network.triads().isEmpty()) {
      out.append("\nMediation\n");
    }
    for (Triad triad : network.triads().stream().limit(limit).toList()) {
      out.append("  ")
          .append(names.name(triad.mediator()))
          .append(" between ")
          .append(names.name(triad.between().first()))
          .append(" and ")
          .append(names.name(triad.between().second()))
          .append(": ")
          .append(triad.contacts())
          .append('\n');
    }
    out.append('\n').append(TextFlow.wrap(basis, "", streams.terminal().columns()));
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  /** {@code 1 contact}, {@code 2.5 contacts}: one of three sides is half a contact of each two. */
  private static String contacts(double count) {
    return String.format(Locale.ROOT, "%.1f", count).replace(".0", "")
        + (count == 1 ? " contact" : " contacts");
  }

  private static String cut(String name) {
    return name.length() <= 25 ? name : name.substring(0, 24) + "…";
  }
}

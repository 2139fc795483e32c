package org.dragoman.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.DyadCount;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;

/**
 * Who talks to whom in a window of the record.
 *
 * @param window the days
 * @param nodes the sides, the strongest first
 * @param links what joins them, the heaviest first
 * @param triads who mediates between whom, the most frequent first
 * @param contacts how many contacts it rests on
 */
public record Network(
    Window window, List<Node> nodes, List<Link> links, List<Triad> triads, int contacts) {

  public Network {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    triads = List.copyOf(triads);
  }

  /** The network of the contacts that took place in these days. */
  public static Network of(RecordView view, Window window) {
    Mediations mediations = new Mediations();
    view.forEachContact(
        ContactQuery.builder()
            .statuses(Contacts.TOOK_PLACE)
            .roles(Set.of(Role.MEDIATOR))
            .from(window.from())
            .to(window.to())
            .build(),
        mediations::add);
    return new Gathering(
            view.countDyads(
                Contacts.TOOK_PLACE, window.from(), window.to(), level -> Tier.of(level).weight()),
            mediations)
        .network(window);
  }

  /** Puts together what dyads count up to: a side's contacts are those of its dyads. */
  private static final class Gathering {

    private final List<DyadCount> counts;
    private final Mediations mediations;
    private final Map<Side, long[]> sides = new HashMap<>();
    private long wholes;

    Gathering(List<DyadCount> counts, Mediations mediations) {
      this.counts = counts;
      this.mediations = mediations;
      for (DyadCount count : counts) {
        wholes += count.wholes();
        add(count.first(), count.contacts(), count.byFirst(), count.told());
        add(count.second(), count.contacts(), count.bySecond(), count.told());
      }
    }

    private void add(Side side, long contacts, long started, long told) {
      long[] sums = sides.computeIfAbsent(side, key -> new long[3]);
      sums[0] += contacts;
      sums[1] += started;
      sums[2] += told;
    }

    private static double contacts(long parts) {
      return (double) parts / DyadCount.PARTS;
    }

    private static int whole(long parts) {
      return (int) Math.round(contacts(parts));
    }

    Network network(Window window) {
      List<Link> links = new ArrayList<>(counts.size());
      for (DyadCount count : counts) {
        links.add(
            new Link(
                new Dyad(count.first(), count.second()),
                contacts(count.contacts()),
                contacts(count.weight()),
                contacts(count.byFirst()),
                contacts(count.bySecond())));
      }
      Measures measures = new Measures(links);
      List<Node> nodes = new ArrayList<>();
      sides.forEach((side, sums) -> nodes.add(node(side, sums, measures)));
      nodes.sort(Comparator.comparingDouble(Node::strength).reversed().thenComparing(Node::side));
      links.sort(Comparator.comparingDouble(Link::weight).reversed().thenComparing(Link::dyad));
      return new Network(window, nodes, links, mediations.triads(), whole(wholes));
    }

    private Node node(Side side, long[] sums, Measures measures) {
      return new Node(
          side,
          whole(sums[0]),
          measures.degree(side),
          measures.strength(side),
          measures.brokerage(side),
          measures.community(side),
          whole(sums[1]),
          whole(sums[2] - sums[1]),
          mediations.count(side));
    }
  }
}

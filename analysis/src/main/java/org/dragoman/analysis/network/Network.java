package org.dragoman.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
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
    Gathering gathering = new Gathering();
    ContactQuery query =
        ContactQuery.builder()
            .statuses(Contacts.TOOK_PLACE)
            .from(window.from())
            .to(window.to())
            .build();
    view.forEachContact(query, gathering::add);
    return gathering.network(window);
  }

  /** The network of these contacts. */
  public static Network of(Iterable<ContactSummary> contacts, Window window) {
    Gathering gathering = new Gathering();
    for (ContactSummary contact : contacts) {
      if (Contacts.tookPlace(contact) && window.contains(contact.day())) {
        gathering.add(contact);
      }
    }
    return gathering.network(window);
  }

  /** Counts contact by contact, so that none needs to be held. */
  private static final class Gathering {

    private final Map<Dyad, double[]> links = new HashMap<>();
    private final Map<Side, int[]> sides = new HashMap<>();
    private final Map<Side, Map<Dyad, Integer>> mediations = new TreeMap<>();
    private int contacts;

    void add(ContactSummary contact) {
      List<Side> parties = List.copyOf(contact.sides());
      if (parties.size() < 2) {
        return;
      }
      contacts++;
      Set<Side> initiators = with(contact, Role.INITIATOR);
      Set<Side> mediators = with(contact, Role.MEDIATOR);
      double share = 1.0 / (parties.size() - 1);
      double weight = Tier.of(contact).weight();
      for (int i = 0; i < parties.size(); i++) {
        Side first = parties.get(i);
        count(first, contact, initiators, mediators);
        for (Side second : parties.subList(i + 1, parties.size())) {
          double[] link =
              links.computeIfAbsent(new Dyad(first, second).sorted(), key -> new double[4]);
          link[0] += share;
          link[1] += share * weight;
          link[2] += initiators.contains(first) ? 1 : 0;
          link[3] += initiators.contains(second) ? 1 : 0;
        }
      }
      for (Side mediator : mediators) {
        mediation(mediator, parties, mediators);
      }
    }

    private void count(
        Side side, ContactSummary contact, Set<Side> initiators, Set<Side> mediators) {
      int[] counts = sides.computeIfAbsent(side, key -> new int[4]);
      counts[0]++;
      counts[1] += initiators.contains(side) ? 1 : 0;
      counts[2] += !initiators.isEmpty() && !initiators.contains(side) ? 1 : 0;
      counts[3] += mediators.contains(side) && contact.sides().size() > 2 ? 1 : 0;
    }

    private void mediation(Side mediator, List<Side> parties, Set<Side> mediators) {
      List<Side> others = parties.stream().filter(side -> !mediators.contains(side)).toList();
      for (int i = 0; i < others.size(); i++) {
        for (Side second : others.subList(i + 1, others.size())) {
          mediations
              .computeIfAbsent(mediator, key -> new TreeMap<>())
              .merge(new Dyad(others.get(i), second).sorted(), 1, Integer::sum);
        }
      }
    }

    private static Set<Side> with(ContactSummary contact, Role role) {
      Set<Side> found = new java.util.TreeSet<>();
      for (ContactParty party : contact.parties()) {
        if (party.role() == role) {
          found.add(party.side());
        }
      }
      return found;
    }

    Network network(Window window) {
      List<Link> heaviest = new ArrayList<>();
      links.forEach(
          (dyad, sums) ->
              heaviest.add(new Link(dyad, sums[0], sums[1], (int) sums[2], (int) sums[3])));
      heaviest.sort(Comparator.comparingDouble(Link::weight).reversed().thenComparing(Link::dyad));
      Measures measures = new Measures(heaviest);
      List<Node> nodes = new ArrayList<>();
      sides.forEach(
          (side, counts) ->
              nodes.add(
                  new Node(
                      side,
                      counts[0],
                      measures.degree(side),
                      measures.strength(side),
                      measures.brokerage(side),
                      measures.community(side),
                      counts[1],
                      counts[2],
                      counts[3])));
      nodes.sort(Comparator.comparingDouble(Node::strength).reversed().thenComparing(Node::side));
      return new Network(window, nodes, heaviest, triads(), contacts);
    }

    private List<Triad> triads() {
      List<Triad> triads = new ArrayList<>();
      mediations.forEach(
          (mediator, between) ->
              between.forEach((dyad, count) -> triads.add(new Triad(mediator, dyad, count))));
      triads.sort(Comparator.comparingInt(Triad::contacts).reversed());
      return triads;
    }
  }
}

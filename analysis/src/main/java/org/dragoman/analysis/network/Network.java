package org.dragoman.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DyadCount;
import org.dragoman.record.Dyads;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.dragoman.record.Start;

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
    List<ContactSummary> mediated = new ArrayList<>();
    view.forEachContact(
        ContactQuery.builder()
            .statuses(Contacts.TOOK_PLACE)
            .roles(Set.of(Role.MEDIATOR))
            .from(window.from())
            .to(window.to())
            .build(),
        mediated::add);
    return new Gathering(view.countDyads(Contacts.TOOK_PLACE, window.from(), window.to()), mediated)
        .network(window);
  }

  /** The network of these contacts. */
  public static Network of(Iterable<ContactSummary> contacts, Window window) {
    List<ContactSummary> held = new ArrayList<>();
    for (ContactSummary contact : contacts) {
      if (Contacts.tookPlace(contact) && window.contains(contact.day())) {
        held.add(contact);
      }
    }
    return new Gathering(Dyads.counts(held), held).network(window);
  }

  /**
   * Puts together what dyads count up to. A contact of n sides is one of each of its n (n − 1) / 2
   * dyads, and of n − 1 dyads of each side.
   */
  private static final class Gathering {

    private final Map<Dyad, double[]> links = new HashMap<>();
    private final Map<Side, SortedMap<Integer, int[]>> sides = new HashMap<>();
    private final SortedMap<Integer, Integer> pairs = new TreeMap<>();
    private final Map<Side, Integer> mediated = new HashMap<>();
    private final Map<Side, Map<Dyad, Integer>> mediations = new TreeMap<>();

    Gathering(List<DyadCount> counts, Iterable<ContactSummary> withMediators) {
      counts.forEach(this::add);
      for (ContactSummary contact : withMediators) {
        Set<Side> mediators = with(contact, Role.MEDIATOR);
        List<Side> parties = List.copyOf(contact.sides());
        for (Side mediator : mediators) {
          mediated.merge(mediator, parties.size() > 2 ? 1 : 0, Integer::sum);
          mediation(mediator, parties, mediators);
        }
      }
    }

    private void add(DyadCount count) {
      double share = (double) count.contacts() / (count.sides() - 1);
      double[] link =
          links.computeIfAbsent(new Dyad(count.first(), count.second()), key -> new double[4]);
      link[0] += share;
      link[1] += share * Tier.of(count.level()).weight();
      link[2] += count.start().isByFirst() ? count.contacts() : 0;
      link[3] += count.start().isBySecond() ? count.contacts() : 0;
      pairs.merge(count.sides(), count.contacts(), Integer::sum);
      add(count.first(), count, count.start().isByFirst());
      add(count.second(), count, count.start().isBySecond());
    }

    private void add(Side side, DyadCount count, boolean isStarter) {
      int[] sums =
          sides
              .computeIfAbsent(side, key -> new TreeMap<>())
              .computeIfAbsent(count.sides(), key -> new int[3]);
      sums[0] += count.contacts();
      sums[1] += isStarter ? count.contacts() : 0;
      sums[2] += !isStarter && count.start() != Start.UNTOLD ? count.contacts() : 0;
    }

    private int contacts() {
      int contacts = 0;
      for (Map.Entry<Integer, Integer> of : pairs.entrySet()) {
        contacts += of.getValue() / (of.getKey() * (of.getKey() - 1) / 2);
      }
      return contacts;
    }

    /** The contacts of a side: all, those it started, those another started. */
    private int[] contacts(Side side) {
      int[] contacts = new int[3];
      sides
          .getOrDefault(side, new TreeMap<>())
          .forEach(
              (parties, sums) -> {
                for (int i = 0; i < contacts.length; i++) {
                  contacts[i] += sums[i] / (parties - 1);
                }
              });
      return contacts;
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
      Set<Side> found = new TreeSet<>();
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
      for (Side side : sides.keySet()) {
        int[] counts = contacts(side);
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
                mediated.getOrDefault(side, 0)));
      }
      nodes.sort(Comparator.comparingDouble(Node::strength).reversed().thenComparing(Node::side));
      return new Network(window, nodes, heaviest, triads(), contacts());
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

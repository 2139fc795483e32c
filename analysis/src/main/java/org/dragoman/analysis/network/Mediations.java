package org.dragoman.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;

/** Who mediated between whom, counted contact by contact. */
final class Mediations {

  private final Map<Side, Integer> mediated = new HashMap<>();
  private final Map<Side, Map<Dyad, Integer>> between = new TreeMap<>();

  void add(ContactSummary contact) {
    Set<Side> mediators = new TreeSet<>();
    for (ContactParty party : contact.parties()) {
      if (party.role() == Role.MEDIATOR) {
        mediators.add(party.side());
      }
    }
    List<Side> parties = List.copyOf(contact.sides());
    List<Side> others = parties.stream().filter(side -> !mediators.contains(side)).toList();
    for (Side mediator : mediators) {
      mediated.merge(mediator, parties.size() > 2 ? 1 : 0, Integer::sum);
      for (int i = 0; i < others.size(); i++) {
        for (Side second : others.subList(i + 1, others.size())) {
          between
              .computeIfAbsent(mediator, key -> new TreeMap<>())
              .merge(new Dyad(others.get(i), second).sorted(), 1, Integer::sum);
        }
      }
    }
  }

  /** How many contacts that side mediated. */
  int count(Side side) {
    return mediated.getOrDefault(side, 0);
  }

  /** Who mediates between whom, the most frequent first. */
  List<Triad> triads() {
    List<Triad> triads = new ArrayList<>();
    between.forEach(
        (mediator, dyads) ->
            dyads.forEach((dyad, count) -> triads.add(new Triad(mediator, dyad, count))));
    triads.sort(Comparator.comparingInt(Triad::contacts).reversed());
    return triads;
  }
}

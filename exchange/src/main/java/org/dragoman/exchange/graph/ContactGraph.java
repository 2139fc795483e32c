package org.dragoman.exchange.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;

/**
 * Who was in touch with whom: sides as nodes, with the number of their contacts; ties with the
 * number of contacts that both took part in. Only contacts that took or take place count.
 */
final class ContactGraph {

  private final SortedMap<Side, Integer> nodes = new TreeMap<>();
  private final SortedMap<Tie, Integer> ties = new TreeMap<>();
  private final String basis;
  private long contacts;

  private ContactGraph(String basis) {
    this.basis = basis;
  }

  static ContactGraph of(RecordView record, ContactQuery query) {
    ContactGraph graph = new ContactGraph(record.facts().sentence());
    record.forEachContact(query, graph::add);
    return graph;
  }

  private void add(ContactSummary contact) {
    boolean tookPlace =
        switch (contact.status()) {
          case HELD, UNDER_WAY, BACKGROUND -> true;
          case PLANNED, PROPOSED, POSTPONED, CANCELLED, DENIED, REFUSED, HYPOTHETICAL -> false;
        };
    if (!tookPlace) {
      return;
    }
    contacts++;
    List<Side> sides = new ArrayList<>(contact.sides());
    for (int i = 0; i < sides.size(); i++) {
      nodes.merge(sides.get(i), 1, Integer::sum);
      for (int j = i + 1; j < sides.size(); j++) {
        ties.merge(Tie.of(sides.get(i), sides.get(j)), 1, Integer::sum);
      }
    }
  }

  /** The sides, each with its number of contacts. */
  Map<Side, Integer> nodes() {
    return nodes;
  }

  /** The ties, each with its number of contacts. */
  Map<Tie, Integer> ties() {
    return ties;
  }

  /** On which record it rests, in one sentence. */
  String basis() {
    return basis;
  }

  /** How many contacts it was made from. */
  long contacts() {
    return contacts;
  }
}

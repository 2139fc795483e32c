package org.dragoman.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.record.Side;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The measures of a network. Brokerage is betweenness (Brandes, "A faster algorithm for betweenness
 * centrality", 2001; nodes times links), where many and high contacts make a short way. Communities
 * come from moving each side to the community where it adds most to the modularity (Blondel et al.,
 * "Fast unfolding of communities", 2008, its first phase), the sides in the order of their codes,
 * so that the same network gives the same communities.
 */
final class Measures {

  private static final int MOST_ROUNDS = 20;

  private final Map<Side, Map<Side, Double>> weights = new HashMap<>();
  private final Map<Side, Double> brokerage = new HashMap<>();
  private final Map<Side, Integer> communities = new HashMap<>();

  Measures(List<Link> links) {
    for (Link link : links) {
      put(link.dyad().first(), link.dyad().second(), link.weight());
      put(link.dyad().second(), link.dyad().first(), link.weight());
    }
    brokerage(links);
    communities();
  }

  int degree(Side side) {
    return weights.getOrDefault(side, Map.of()).size();
  }

  double strength(Side side) {
    return weights.getOrDefault(side, Map.of()).values().stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  double brokerage(Side side) {
    return brokerage.getOrDefault(side, 0.0);
  }

  int community(Side side) {
    return communities.getOrDefault(side, 0);
  }

  private void put(Side from, Side to, double weight) {
    weights.computeIfAbsent(from, key -> new HashMap<>()).put(to, weight);
  }

  private void brokerage(List<Link> links) {
    Graph<Side, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    new TreeSet<>(weights.keySet()).forEach(graph::addVertex);
    for (Link link : links) {
      DefaultWeightedEdge edge = graph.addEdge(link.dyad().first(), link.dyad().second());
      graph.setEdgeWeight(edge, 1 / link.weight());
    }
    if (graph.vertexSet().size() > 2) {
      brokerage.putAll(new BetweennessCentrality<>(graph, true).getScores());
    }
  }

  private void communities() {
    List<Side> sides = new ArrayList<>(new TreeSet<>(weights.keySet()));
    Map<Side, Integer> member = new HashMap<>();
    Map<Integer, Double> totals = new HashMap<>();
    double all = 0;
    for (int i = 0; i < sides.size(); i++) {
      member.put(sides.get(i), i);
      totals.put(i, strength(sides.get(i)));
      all += strength(sides.get(i));
    }
    boolean hasMoved = true;
    for (int round = 0; hasMoved && round < MOST_ROUNDS; round++) {
      hasMoved = false;
      for (Side side : sides) {
        hasMoved |= move(side, member, totals, all);
      }
    }
    number(sides, member);
  }

  private boolean move(
      Side side, Map<Side, Integer> member, Map<Integer, Double> totals, double all) {
    int own = member.getOrDefault(side, 0);
    double strength = strength(side);
    totals.merge(own, -strength, Double::sum);
    Map<Integer, Double> towards = new java.util.TreeMap<>();
    towards.put(own, 0.0);
    for (Map.Entry<Side, Double> other : new java.util.TreeMap<>(neighbours(side)).entrySet()) {
      towards.merge(member.getOrDefault(other.getKey(), 0), other.getValue(), Double::sum);
    }
    int best = own;
    double most =
        gain(towards.getOrDefault(own, 0.0), totals.getOrDefault(own, 0.0), strength, all);
    for (Map.Entry<Integer, Double> candidate : towards.entrySet()) {
      double gain =
          gain(candidate.getValue(), totals.getOrDefault(candidate.getKey(), 0.0), strength, all);
      if (gain > most + 1e-9) {
        most = gain;
        best = candidate.getKey();
      }
    }
    totals.merge(best, strength, Double::sum);
    member.put(side, best);
    return best != own;
  }

  private Map<Side, Double> neighbours(Side side) {
    return weights.getOrDefault(side, Map.of());
  }

  private static double gain(double towards, double total, double strength, double all) {
    return towards - total * strength / all;
  }

  /** The largest community is 1; of equals the one with the first code. */
  private void number(List<Side> sides, Map<Side, Integer> member) {
    Map<Integer, Set<Side>> groups = new java.util.TreeMap<>();
    for (Side side : sides) {
      groups.computeIfAbsent(member.getOrDefault(side, 0), key -> new TreeSet<>()).add(side);
    }
    List<Set<Side>> sorted = new ArrayList<>(groups.values());
    sorted.sort(
        Comparator.<Set<Side>>comparingInt(Set::size)
            .reversed()
            .thenComparing(group -> group.iterator().next()));
    for (int i = 0; i < sorted.size(); i++) {
      for (Side side : sorted.get(i)) {
        communities.put(side, i + 1);
      }
    }
  }
}

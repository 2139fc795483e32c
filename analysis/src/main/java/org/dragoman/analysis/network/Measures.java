package org.dragoman.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.record.Side;

/**
 * The measures of a network. Communities come from moving each side to the community where it adds
 * most to the modularity (Blondel et al., "Fast unfolding of communities", 2008, its first phase),
 * the sides in the order of their codes, so that the same network gives the same communities.
 */
final class Measures {

  private static final int MOST_ROUNDS = 20;

  private final Map<Side, Integer> numbers = new HashMap<>();
  private final int[][] neighbours;
  private final double[][] weights;
  private final double[] strengths;
  private final double[] brokerage;
  private final int[] communities;

  /**
   * @param links each two sides once, in the order of their codes
   */
  Measures(List<Link> links) {
    SortedSet<Side> sides = new TreeSet<>();
    links.forEach(link -> sides.addAll(link.dyad().sides()));
    sides.forEach(side -> numbers.put(side, numbers.size()));
    neighbours = new int[sides.size()][];
    weights = new double[sides.size()][];
    strengths = new double[sides.size()];
    connect(links);
    brokerage = Brokerage.of(neighbours, weights);
    communities = communities();
  }

  int degree(Side side) {
    return numbers.containsKey(side) ? neighbours[number(side)].length : 0;
  }

  double strength(Side side) {
    return numbers.containsKey(side) ? strengths[number(side)] : 0;
  }

  double brokerage(Side side) {
    return numbers.containsKey(side) ? brokerage[number(side)] : 0;
  }

  int community(Side side) {
    return numbers.containsKey(side) ? communities[number(side)] : 0;
  }

  private int number(Side side) {
    return numbers.getOrDefault(side, 0);
  }

  /** The neighbours of each side come in order, since the links do. */
  private void connect(List<Link> links) {
    int[] ends = new int[2 * links.size()];
    int[] degrees = new int[neighbours.length];
    for (int i = 0; i < links.size(); i++) {
      ends[2 * i] = number(links.get(i).dyad().first());
      ends[2 * i + 1] = number(links.get(i).dyad().second());
      degrees[ends[2 * i]]++;
      degrees[ends[2 * i + 1]]++;
    }
    for (int i = 0; i < neighbours.length; i++) {
      neighbours[i] = new int[degrees[i]];
      weights[i] = new double[degrees[i]];
    }
    int[] filled = new int[neighbours.length];
    for (int i = 0; i < links.size(); i++) {
      double weight = links.get(i).weight();
      join(ends[2 * i], ends[2 * i + 1], weight, filled);
      join(ends[2 * i + 1], ends[2 * i], weight, filled);
    }
  }

  private void join(int side, int other, double weight, int[] filled) {
    neighbours[side][filled[side]] = other;
    weights[side][filled[side]++] = weight;
    strengths[side] += weight;
  }

  private int[] communities() {
    int[] member = new int[neighbours.length];
    double[] totals = new double[neighbours.length];
    double all = 0;
    for (int i = 0; i < member.length; i++) {
      member[i] = i;
      totals[i] = strengths[i];
      all += strengths[i];
    }
    boolean hasMoved = true;
    for (int round = 0; hasMoved && round < MOST_ROUNDS; round++) {
      hasMoved = false;
      for (int i = 0; i < member.length; i++) {
        hasMoved |= move(i, member, totals, all);
      }
    }
    return numbered(member);
  }

  /** Moves a side to the community, of its own and its neighbours', where it gains most. */
  private boolean move(int side, int[] member, double[] totals, double all) {
    int own = member[side];
    totals[own] -= strengths[side];
    double[] towards = new double[member.length];
    boolean[] isNear = new boolean[member.length];
    isNear[own] = true;
    for (int i = 0; i < neighbours[side].length; i++) {
      towards[member[neighbours[side][i]]] += weights[side][i];
      isNear[member[neighbours[side][i]]] = true;
    }
    int best = own;
    double most = towards[own] - totals[own] * strengths[side] / all;
    for (int community = 0; community < towards.length; community++) {
      double gain = towards[community] - totals[community] * strengths[side] / all;
      if (isNear[community] && gain > most + 1e-9) {
        most = gain;
        best = community;
      }
    }
    totals[best] += strengths[side];
    member[side] = best;
    return best != own;
  }

  /** The largest community is 1; of equals the one with the first code. */
  private static int[] numbered(int[] member) {
    SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < member.length; i++) {
      groups.computeIfAbsent(member[i], key -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> sorted = new ArrayList<>(groups.values());
    sorted.sort(
        Comparator.<List<Integer>>comparingInt(List::size)
            .reversed()
            .thenComparing(group -> group.get(0)));
    int[] numbered = new int[member.length];
    for (int i = 0; i < sorted.size(); i++) {
      for (int side : sorted.get(i)) {
        numbered[side] = i + 1;
      }
    }
    return numbered;
  }
}

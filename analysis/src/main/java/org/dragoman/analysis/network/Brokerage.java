package org.dragoman.analysis.network;

import java.util.Arrays;

/**
 * The brokerage of sides: betweenness (Brandes, "A faster algorithm for betweenness centrality",
 * 2001), where many and high contacts make a short way, as a share of all ways between two others.
 * Costs nodes times (nodes squared plus links).
 */
final class Brokerage {

  private final int[][] neighbours;
  private final double[][] weights;
  private final double[] distance;
  private final double[] ways;
  private final boolean[] isReached;
  private final int[] order;

  private Brokerage(int[][] neighbours, double[][] weights) {
    this.neighbours = neighbours;
    this.weights = weights;
    this.distance = new double[neighbours.length];
    this.ways = new double[neighbours.length];
    this.isReached = new boolean[neighbours.length];
    this.order = new int[neighbours.length];
  }

  /** The brokerage of each node, of whose neighbours the weights of the links are given. */
  static double[] of(int[][] neighbours, double[][] weights) {
    int nodes = neighbours.length;
    double[] scores = new double[nodes];
    if (nodes < 3) {
      return scores;
    }
    Brokerage brokerage = new Brokerage(neighbours, weights);
    for (int source = 0; source < nodes; source++) {
      brokerage.add(source, scores);
    }
    double pairs = (nodes - 1.0) * (nodes - 2.0);
    for (int i = 0; i < nodes; i++) {
      scores[i] = scores[i] / 2 / pairs;
    }
    return scores;
  }

  private void add(int source, double[] scores) {
    int reached = reach(source);
    double[] dependence = new double[neighbours.length];
    for (int i = reached - 1; i > 0; i--) {
      int node = order[i];
      for (int j = 0; j < neighbours[node].length; j++) {
        int before = neighbours[node][j];
        if (distance[before] + 1 / weights[node][j] == distance[node]) {
          dependence[before] += ways[before] / ways[node] * (1 + dependence[node]);
        }
      }
      scores[node] += dependence[node];
    }
  }

  /** Dijkstra's search; gives how many nodes were reached, in the order of their distance. */
  private int reach(int source) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(ways, 0);
    Arrays.fill(isReached, false);
    distance[source] = 0;
    ways[source] = 1;
    int reached = 0;
    for (int node = source; node >= 0; node = nearest()) {
      isReached[node] = true;
      order[reached++] = node;
      for (int j = 0; j < neighbours[node].length; j++) {
        int next = neighbours[node][j];
        double through = distance[node] + 1 / weights[node][j];
        if (through < distance[next]) {
          distance[next] = through;
          ways[next] = ways[node];
        } else if (through == distance[next] && !isReached[next]) {
          ways[next] += ways[node];
        }
      }
    }
    return reached;
  }

  /** The nearest node that is seen and not reached; −1 where there is none. */
  private int nearest() {
    int nearest = -1;
    for (int i = 0; i < distance.length; i++) {
      if (!isReached[i]
          && distance[i] < Double.POSITIVE_INFINITY
          && (nearest < 0 || distance[i] < distance[nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }
}

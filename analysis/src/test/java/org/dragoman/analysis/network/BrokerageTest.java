package org.dragoman.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerageTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void itIsTheBetweennessThatJgraphtFinds(int seed) {
    Random random = new Random(seed);
    int nodes = 2 + random.nextInt(30);
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    int[][] neighbours = new int[nodes][];
    double[][] weights = new double[nodes][];
    double[][] links = new double[nodes][nodes];
    for (int i = 0; i < nodes; i++) {
      graph.addVertex(i);
      for (int j = 0; j < i; j++) {
        if (random.nextInt(4) == 0) {
          links[i][j] = 1 + random.nextInt(4); // few values, so that many ways are as long
          links[j][i] = links[i][j];
          graph.setEdgeWeight(graph.addEdge(i, j), 1 / links[i][j]);
        }
      }
    }
    for (int i = 0; i < nodes; i++) {
      TreeMap<Integer, Double> joined = new TreeMap<>();
      for (int j = 0; j < nodes; j++) {
        if (links[i][j] > 0) {
          joined.put(j, links[i][j]);
        }
      }
      neighbours[i] = joined.keySet().stream().mapToInt(Integer::intValue).toArray();
      weights[i] = joined.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    double[] found = Brokerage.of(neighbours, weights);

    var expected = new BetweennessCentrality<>(graph, nodes > 2).getScores();
    for (int i = 0; i < nodes; i++) {
      assertThat(found[i]).isCloseTo(nodes > 2 ? expected.getOrDefault(i, -1.0) : 0, within(1e-12));
    }
  }
}

package org.dragoman.evaluation.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * Percentile bootstrap (Efron 1979): the texts are drawn again and again with replacement, and the
 * middle 95 % of the figures is the interval. Costs rounds times texts.
 */
public final class Bootstrap {

  private Bootstrap() {}

  /**
   * The intervals of all figures that {@code summary} gives; a figure that is no number in a round
   * is left out of that round.
   *
   * @param texts what each text counted
   * @param rounds how often the texts are drawn
   * @param chance which text is drawn next
   * @param cut the interval of the sorted values
   */
  public static <T> Map<String, Interval> intervals(
      List<T> texts,
      int rounds,
      IntSupplier chance,
      Function<List<T>, Map<String, Double>> summary,
      Function<double[], Interval> cut) {
    Map<String, List<Double>> drawn = new LinkedHashMap<>();
    for (int round = 0; round < rounds && !texts.isEmpty(); round++) {
      List<T> sample = new ArrayList<>(texts.size());
      for (int i = 0; i < texts.size(); i++) {
        sample.add(texts.get(chance.getAsInt()));
      }
      summary
          .apply(sample)
          .forEach(
              (name, value) -> {
                if (!value.isNaN()) {
                  drawn.computeIfAbsent(name, key -> new ArrayList<>(rounds)).add(value);
                }
              });
    }
    Map<String, Interval> intervals = new LinkedHashMap<>();
    drawn.forEach((name, values) -> intervals.put(name, cut.apply(sorted(values))));
    return intervals;
  }

  private static double[] sorted(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}

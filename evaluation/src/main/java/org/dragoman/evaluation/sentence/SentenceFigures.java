package org.dragoman.evaluation.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.statistics.Agreement;

/** The figures over a set of sentences, each with the name that it has in every output. */
final class SentenceFigures {

  private SentenceFigures() {}

  static Map<String, Double> of(List<SentenceTally> tallies) {
    SentenceTally sum = SentenceTally.sum(tallies);
    Map<String, Double> figures = new LinkedHashMap<>();
    agreement(figures, "type", sum, Counted.TYPE_RIGHT, Counted.TYPE_PREDICTED, Counted.TYPE_GOLD);
    agreement(figures, "exact", sum, Counted.DYAD_RIGHT, Counted.DYAD_PREDICTED, Counted.DYAD_GOLD);
    figures.put("source", share(sum, Counted.SOURCE_RIGHT, Counted.WITH_ACTORS));
    figures.put("target", share(sum, Counted.TARGET_RIGHT, Counted.WITH_ACTORS));
    figures.put("both-sides", share(sum, Counted.BOTH_RIGHT, Counted.WITH_ACTORS));
    figures.put("both-sides-given-type", share(sum, Counted.BOTH_HIT, Counted.TYPE_HIT));
    figures.put("mode", share(sum, Counted.MODE_RIGHT, Counted.WITH_MODE));
    figures.put("mode-given-type", share(sum, Counted.MODE_RIGHT, Counted.MODE_TYPE_HIT));
    contexts(figures, sum);
    agreement(
        figures, "quad-class", sum, Counted.QUAD_RIGHT, Counted.QUAD_PREDICTED, Counted.QUAD_GOLD);
    figures.put("cameo-root-given-type", share(sum, Counted.ROOT_RIGHT, Counted.WITH_ROOT));
    figures.put("cameo-given-type", share(sum, Counted.CODE_RIGHT, Counted.WITH_CODE));
    figures.put("intensity-within-one", share(sum, Counted.INTENSITY_NEAR, Counted.WITH_CODE));
    figures.put("no-output", share(sum, Counted.SILENT, Counted.SENTENCES));
    figures.put("false-alarm", share(sum, Counted.FALSE_ALARM, Counted.EMPTY));
    return figures;
  }

  /** Over the events of the right type whose contexts the gold codes. */
  private static void contexts(Map<String, Double> figures, SentenceTally sum) {
    double precision = share(sum, Counted.CONTEXT_RIGHT, Counted.CONTEXT_PREDICTED);
    double recall = share(sum, Counted.CONTEXT_RIGHT, Counted.CONTEXT_GOLD);
    figures.put("contexts-precision", precision);
    figures.put("contexts-recall", recall);
    figures.put(
        "contexts-f1",
        sum.get(Counted.CONTEXT_RIGHT) == 0
            ? Double.NaN
            : 2 * precision * recall / (precision + recall));
  }

  private static void agreement(
      Map<String, Double> figures,
      String name,
      SentenceTally sum,
      Counted right,
      Counted predicted,
      Counted gold) {
    Agreement agreement = new Agreement(sum.get(right), sum.get(predicted), sum.get(gold));
    figures.put(name + "-precision", agreement.precision());
    figures.put(name + "-recall", agreement.recall());
    figures.put(name + "-f1", agreement.f1());
  }

  /** No number where nothing could be counted. */
  private static double share(SentenceTally sum, Counted part, Counted whole) {
    return sum.get(whole) == 0 ? Double.NaN : (double) sum.get(part) / sum.get(whole);
  }
}

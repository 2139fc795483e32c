package org.dragoman.evaluation.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dragoman.evaluation.gold.CodedEvent;
import org.dragoman.evaluation.gold.Gold;
import org.dragoman.evaluation.gold.GoldSentence;
import org.dragoman.evaluation.gold.Prediction;
import org.dragoman.evaluation.gold.Predictions;
import org.dragoman.evaluation.statistics.Agreement;
import org.dragoman.evaluation.statistics.Bootstrap;
import org.dragoman.evaluation.statistics.Interval;
import org.dragoman.evaluation.statistics.RepeatableChance;

/**
 * Scores coded events: types as sets, actors by the prediction that agrees best, exact events as
 * dyads of type and states. Symmetric types have no order of parties.
 */
public final class SentenceScorer {

  private final Set<String> onlyTypes;
  private final int rounds;
  private final int seed;

  /**
   * @param onlyTypes the types to score alone; empty for all
   * @param rounds how often the bootstrap draws the sentences
   * @param seed which repeatable chance it draws by
   */
  public SentenceScorer(Set<String> onlyTypes, int rounds, int seed) {
    this.onlyTypes = Set.copyOf(onlyTypes);
    this.rounds = rounds;
    this.seed = seed;
  }

  /** Scores the predictions against the gold. */
  public SentenceScores score(Gold.Sentences gold, Predictions predictions) {
    boolean hasYield =
        gold.sentences().stream()
            .flatMap(sentence -> sentence.events().stream())
            .anyMatch(event -> event.type().equals("YIELD"));
    UnaryOperator<CodedEvent> terms = hasYield ? CodedEvent::withYield : event -> event;
    List<ScoredSentence> scored = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (GoldSentence sentence : gold.sentences()) {
      ids.add(sentence.id());
      scored.add(
          new ScoredSentence(
              sentence,
              sentence.events().stream().map(terms).filter(this::counts).toList(),
              predictions.events(sentence.id()).stream()
                  .map(p -> new Prediction<>(terms.apply(p.what()), p.confidence()))
                  .filter(p -> counts(p.what()))
                  .toList()));
    }
    int unknown = 0;
    for (String id : predictions.ids()) {
      unknown += ids.contains(id) ? 0 : 1;
    }
    return scores(scored, unknown);
  }

  private boolean counts(CodedEvent event) {
    return !event.type().isEmpty() && (onlyTypes.isEmpty() || onlyTypes.contains(event.type()));
  }

  private SentenceScores scores(List<ScoredSentence> scored, int unknown) {
    List<SentenceTally> tallies =
        scored.stream().map(s -> SentenceTally.of(s.gold(), s.found())).toList();
    RepeatableChance chance = new RepeatableChance(seed);
    Map<String, Interval> intervals =
        Bootstrap.intervals(
            tallies,
            rounds,
            () -> chance.below(tallies.size()),
            SentenceFigures::of,
            SentenceScorer::middle);
    Map<String, Agreement> byType = byType(scored);
    return new SentenceScores(
        scored,
        SentenceFigures.of(tallies),
        intervals,
        macro(byType),
        byType,
        SentenceTally.sum(tallies).get(Counted.WITH_ACTORS),
        unknown);
  }

  private static Interval middle(double[] sorted) {
    int last = sorted.length - 1;
    return new Interval(
        sorted[(int) (.025 * sorted.length)], sorted[Math.min(last, (int) (.975 * sorted.length))]);
  }

  private static Map<String, Agreement> byType(List<ScoredSentence> scored) {
    Map<String, Agreement> byType = new TreeMap<>();
    for (ScoredSentence sentence : scored) {
      Set<String> gold = sentence.goldTypes();
      Set<String> found = sentence.foundTypes();
      Set<String> all = new HashSet<>(gold);
      all.addAll(found);
      for (String type : all) {
        boolean isGold = gold.contains(type);
        boolean isFound = found.contains(type);
        byType.merge(
            type,
            new Agreement(isGold && isFound ? 1 : 0, isFound ? 1 : 0, isGold ? 1 : 0),
            Agreement::plus);
      }
    }
    return byType;
  }

  private static double macro(Map<String, Agreement> byType) {
    return byType.values().stream()
        .filter(agreement -> agreement.gold() > 0)
        .mapToDouble(Agreement::f1)
        .average()
        .orElse(0);
  }
}

package org.dragoman.evaluation.contact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.gold.Gold;
import org.dragoman.evaluation.gold.Predictions;
import org.dragoman.evaluation.statistics.Agreement;
import org.dragoman.evaluation.statistics.Bootstrap;
import org.dragoman.evaluation.statistics.Interval;
import org.dragoman.evaluation.statistics.RepeatableChance;

/**
 * Scores contacts: each document's predictions are paired with its contacts, and every field is
 * scored over the pairs.
 */
public final class ContactScorer {

  private final int rounds;
  private final int seed;

  /**
   * @param rounds how often the bootstrap draws the documents
   * @param seed which repeatable chance it draws by
   */
  public ContactScorer(int rounds, int seed) {
    this.rounds = rounds;
    this.seed = seed;
  }

  /** Scores the predictions against the gold. */
  public ContactScores score(Gold.Contacts gold, Predictions predictions) {
    List<ScoredDocument> documents =
        gold.documents().stream()
            .map(document -> ScoredDocument.of(document, predictions.contacts(document.id())))
            .toList();
    List<ContactTally> tallies = documents.stream().map(ContactTally::of).toList();
    ContactTally sum = ContactTally.sum(tallies);
    List<ScoredDocument> empty =
        documents.stream().filter(d -> d.document().contacts().isEmpty()).toList();
    return new ContactScores(
        documents,
        sum.found(),
        sum.strict(),
        intervals(tallies),
        fields(sum),
        (int) gold.documents().stream().filter(d -> !predictions.has(d.id())).count(),
        empty.size(),
        empty.stream().mapToInt(document -> document.predicted().size()).sum());
  }

  private Map<String, Interval> intervals(List<ContactTally> tallies) {
    RepeatableChance chance = new RepeatableChance(seed);
    return Bootstrap.intervals(
        tallies,
        rounds,
        () -> chance.pick(tallies.size()),
        ContactScorer::figures,
        ContactScorer::middle);
  }

  private static Map<String, Double> figures(List<ContactTally> tallies) {
    Agreement found = new Agreement(0, 0, 0);
    Agreement strict = new Agreement(0, 0, 0);
    for (ContactTally tally : tallies) {
      found = found.plus(tally.found());
      strict = strict.plus(tally.strict());
    }
    return Map.of("found-f1", found.f1(), "strict-f1", strict.f1());
  }

  private static Interval middle(double[] sorted) {
    int high = Math.max(0, (int) (.975 * sorted.length) - 1);
    return new Interval(sorted[(int) (.025 * sorted.length)], sorted[high]);
  }

  private static Map<ContactField, Double> fields(ContactTally sum) {
    Map<ContactField, Double> fields = new EnumMap<>(ContactField.class);
    int found = sum.found().right();
    for (ContactField field : ContactField.values()) {
      int right = sum.fields().getOrDefault(field, 0);
      fields.put(field, found == 0 ? 0 : (double) right / found);
    }
    return fields;
  }
}

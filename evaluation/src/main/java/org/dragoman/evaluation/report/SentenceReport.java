package org.dragoman.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.evaluation.calibration.Judged;
import org.dragoman.evaluation.gold.CodedEvent;
import org.dragoman.evaluation.gold.Prediction;
import org.dragoman.evaluation.sentence.ScoredSentence;
import org.dragoman.evaluation.sentence.SentenceScores;
import org.dragoman.evaluation.statistics.Agreement;
import org.dragoman.evaluation.statistics.Interval;

/** The report on sentences with coded events. */
public final class SentenceReport {

  private SentenceReport() {}

  /** The report on {@code scores} of the gold called {@code name}. */
  public static Report of(String name, SentenceScores scores) {
    List<Section> sections = new ArrayList<>();
    sections.add(summary(scores));
    sections.add(byType(scores));
    sections.add(confusion(scores));
    reliability(scores).ifPresent(sections::add);
    return new Report(
        "Coded events: " + name, facts(scores), sections, SentenceErrors.of(scores.sentences()));
  }

  private static List<String> facts(SentenceScores scores) {
    List<ScoredSentence> sentences = scores.sentences();
    long withEvents = sentences.stream().filter(s -> !s.gold().isEmpty()).count();
    long silent = sentences.stream().filter(s -> s.predicted().isEmpty()).count();
    List<String> facts = new ArrayList<>();
    facts.add(
        String.format(
            Locale.ROOT,
            "%d sentences, %d of them with events; nothing predicted for %d; %d gold events with every"
                + " actor coded.",
            sentences.size(),
            withEvents,
            silent,
            scores.withActors()));
    if (scores.unknown() > 0) {
      facts.add(scores.unknown() + " ids have predictions and are not in the gold.");
    }
    if (sentences.stream().anyMatch(s -> !s.sentence().isComplete())) {
      facts.add(
          "This gold labels one event a sentence, so that precision, F1 and the share right of"
              + " confidence are lower bounds.");
    }
    return facts;
  }

  private static Section summary(SentenceScores scores) {
    Table table = new Table("measure", "share", "95 %");
    for (Map.Entry<String, Double> figure : scores.figures().entrySet()) {
      if (!figure.getValue().isNaN()) {
        Interval interval = scores.intervals().get(figure.getKey());
        table.row(figure.getKey(), figure.getValue(), interval);
      }
    }
    table.row("type-macro-f1", scores.macroF1(), null);
    double error = ReliabilitySection.expectedError(judged(scores));
    if (!Double.isNaN(error)) {
      table.row("expected-calibration-error", error, null);
    }
    return new Section(
        "summary",
        "Figures",
        "Types are scored as sets a sentence; exact events are dyads of type and both sides' states."
            + " Intervals: 95 %, by bootstrap over the sentences.",
        table,
        Section.Chart.BARS);
  }

  private static Section byType(SentenceScores scores) {
    Table table = new Table("type", "gold", "predicted", "precision", "recall", "F1");
    for (Map.Entry<String, Agreement> type : scores.byType().entrySet()) {
      Agreement agreement = type.getValue();
      table.row(
          type.getKey(),
          agreement.gold(),
          agreement.predicted(),
          agreement.precision(),
          agreement.recall(),
          agreement.f1());
    }
    return new Section("types", "By type", "", table, Section.Chart.BARS);
  }

  private static Section confusion(SentenceScores scores) {
    ConfusionTable confusion = new ConfusionTable();
    for (ScoredSentence sentence : scores.sentences()) {
      List<String> told = types(sentence.gold());
      List<String> found = types(sentence.predicted().stream().map(Prediction::what).toList());
      List<String> missed = told.stream().filter(type -> !found.contains(type)).toList();
      List<String> invented = found.stream().filter(type -> !told.contains(type)).toList();
      told.stream().filter(found::contains).forEach(type -> confusion.add(type, type));
      for (String type : missed) {
        if (invented.isEmpty()) {
          confusion.add(type, ConfusionTable.NONE);
        }
        invented.forEach(other -> confusion.add(type, other));
      }
      if (missed.isEmpty()) {
        invented.forEach(type -> confusion.add(ConfusionTable.NONE, type));
      }
    }
    return new Section(
        "confusion",
        "What was taken for what",
        "Rows: the gold; columns: what was predicted instead.",
        confusion.table("gold"),
        Section.Chart.MATRIX);
  }

  private static List<String> types(List<CodedEvent> events) {
    return events.stream().map(CodedEvent::type).distinct().sorted().toList();
  }

  private static Optional<Section> reliability(SentenceScores scores) {
    return ReliabilitySection.of(judged(scores), "type and both sides are those of a gold event");
  }

  private static List<Judged> judged(SentenceScores scores) {
    List<Judged> judged = new ArrayList<>();
    for (ScoredSentence sentence : scores.sentences()) {
      for (Prediction<CodedEvent> prediction : sentence.predicted()) {
        Double confidence = prediction.confidence();
        if (confidence != null) {
          judged.add(new Judged(confidence, sentence.isRight(prediction.what())));
        }
      }
    }
    return judged;
  }
}

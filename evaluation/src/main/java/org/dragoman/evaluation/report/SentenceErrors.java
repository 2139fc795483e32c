package org.dragoman.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.evaluation.gold.CodedEvent;
import org.dragoman.evaluation.gold.Prediction;
import org.dragoman.evaluation.sentence.ScoredSentence;

/** What is wrong with coded events, one case a sentence. */
final class SentenceErrors {

  /** How bad it is to miss an event, on the scale of confidence in what is wrong. */
  private static final double MISSED = 0.5;

  private SentenceErrors() {}

  static List<ErrorCase> of(List<ScoredSentence> sentences) {
    List<ErrorCase> errors = new ArrayList<>();
    for (ScoredSentence sentence : sentences) {
      List<CodedEvent> missed = sentence.gold().stream().filter(e -> !sentence.isFound(e)).toList();
      List<Prediction<CodedEvent>> wrong =
          sentence.predicted().stream().filter(p -> !sentence.isRight(p.what())).toList();
      boolean isFalse = !wrong.isEmpty() && sentence.sentence().isComplete();
      if (!missed.isEmpty() || isFalse) {
        errors.add(error(sentence, missed, wrong));
      }
    }
    return errors;
  }

  private static ErrorCase error(
      ScoredSentence sentence, List<CodedEvent> missed, List<Prediction<CodedEvent>> wrong) {
    double weight =
        wrong.stream()
            .mapToDouble(p -> Objects.requireNonNullElse(p.confidence(), MISSED))
            .max()
            .orElse(MISSED);
    return new ErrorCase(
        sentence.sentence().id(),
        kind(missed, wrong),
        weight,
        sentence.sentence().text(),
        sentence.gold().stream().map(CodedEvent::toString).toList(),
        sentence.predicted().stream().map(SentenceErrors::told).toList());
  }

  private static String kind(List<CodedEvent> missed, List<Prediction<CodedEvent>> wrong) {
    if (missed.isEmpty()) {
      return "false alarm";
    }
    if (wrong.isEmpty()) {
      return "missed";
    }
    boolean isType =
        missed.stream()
            .anyMatch(told -> wrong.stream().anyMatch(p -> p.what().type().equals(told.type())));
    return isType ? "wrong parties" : "wrong type";
  }

  private static String told(Prediction<CodedEvent> prediction) {
    return prediction.what() + ContactWords.sure(prediction.confidence());
  }
}

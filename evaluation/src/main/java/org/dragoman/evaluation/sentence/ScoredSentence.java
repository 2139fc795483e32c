package org.dragoman.evaluation.sentence;

import java.util.List;
import java.util.Set;
import org.dragoman.evaluation.gold.CodedEvent;
import org.dragoman.evaluation.gold.GoldSentence;
import org.dragoman.evaluation.gold.Prediction;

/**
 * A sentence with what was predicted for it.
 *
 * @param sentence the sentence, as in the gold
 * @param gold its events, as far as their types are scored
 * @param predicted what was predicted, as far as its types are scored
 */
public record ScoredSentence(
    GoldSentence sentence, List<CodedEvent> gold, List<Prediction<CodedEvent>> predicted) {

  public ScoredSentence {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
  }

  List<CodedEvent> found() {
    return predicted.stream().map(Prediction::what).toList();
  }

  /** Whether type and both sides of {@code event} are those of a gold event. */
  public boolean isRight(CodedEvent event) {
    return gold.stream()
        .filter(told -> told.type().equals(event.type()))
        .anyMatch(told -> !told.isCodable() || SideAgreement.of(told, event).isBoth());
  }

  /** Whether some prediction has the type and both sides of the gold event {@code told}. */
  public boolean isFound(CodedEvent told) {
    return SideAgreement.offered(found()).stream()
        .filter(event -> event.type().equals(told.type()))
        .anyMatch(event -> !told.isCodable() || SideAgreement.of(told, event).isBoth());
  }

  Set<String> goldTypes() {
    return SentenceTally.typesOf(gold);
  }

  Set<String> foundTypes() {
    return SentenceTally.typesOf(found());
  }
}

package org.dragoman.evaluation.contact;

import java.util.List;
import org.dragoman.evaluation.gold.CodedContact;
import org.dragoman.evaluation.gold.GoldDocument;
import org.dragoman.evaluation.gold.Prediction;

/**
 * A document with what was predicted for it.
 *
 * @param document the document and its contacts
 * @param predicted the contacts predicted
 * @param pairs which prediction found which contact
 */
@SuppressWarnings("ReferenceEquality") // the same contact may be predicted twice; they are two
public record ScoredDocument(
    GoldDocument document, List<Prediction<CodedContact>> predicted, List<Pair> pairs) {

  public ScoredDocument {
    predicted = List.copyOf(predicted);
    pairs = List.copyOf(pairs);
  }

  static ScoredDocument of(GoldDocument document, List<Prediction<CodedContact>> predicted) {
    return new ScoredDocument(document, predicted, Pairing.of(document.contacts(), predicted));
  }

  /** The contacts that no prediction found. */
  public List<CodedContact> missed() {
    return document.contacts().stream()
        .filter(contact -> pairs.stream().noneMatch(pair -> pair.gold() == contact))
        .toList();
  }

  /** The predictions that found nothing. */
  public List<Prediction<CodedContact>> invented() {
    return predicted.stream()
        .filter(contact -> pairs.stream().noneMatch(pair -> pair.predicted() == contact))
        .toList();
  }

  /** Whether the prediction {@code contact} is strictly right. */
  public boolean isRight(Prediction<CodedContact> contact) {
    return pairs.stream().anyMatch(pair -> pair.predicted() == contact && pair.isStrict());
  }
}

package org.dragoman.evaluation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.evaluation.contact.ContactField;
import org.dragoman.evaluation.contact.Pair;
import org.dragoman.evaluation.contact.ScoredDocument;
import org.dragoman.evaluation.gold.CodedContact;
import org.dragoman.evaluation.gold.Prediction;

/** What is wrong with contacts, one case a contact. */
final class ContactErrors {

  /** How bad it is to miss a contact, on the scale of confidence in what is wrong. */
  private static final double MISSED = 0.5;

  /** How bad a wrong field is in a contact that is right in parties, way and status. */
  private static final double FIELD = 0.1;

  private ContactErrors() {}

  static List<ErrorCase> of(List<ScoredDocument> documents) {
    List<ErrorCase> errors = new ArrayList<>();
    for (ScoredDocument document : documents) {
      String id = document.document().id();
      for (CodedContact contact : document.missed()) {
        errors.add(
            new ErrorCase(
                id,
                "missed",
                MISSED,
                contact.evidence(),
                List.of(ContactWords.of(contact)),
                List.of()));
      }
      for (Prediction<CodedContact> contact : document.invented()) {
        errors.add(
            new ErrorCase(
                id,
                "false alarm",
                weight(contact),
                contact.what().evidence(),
                List.of(),
                List.of(words(contact))));
      }
      document.pairs().forEach(pair -> addPair(errors, id, pair));
    }
    return errors;
  }

  private static void addPair(List<ErrorCase> errors, String id, Pair pair) {
    CodedContact gold = pair.gold();
    CodedContact found = pair.predicted().what();
    List<ContactField> wrong =
        Arrays.stream(ContactField.values()).filter(f -> !f.isRight(gold, found)).toList();
    if (wrong.isEmpty()) {
      return;
    }
    String fields = wrong.stream().map(ContactField::wire).collect(Collectors.joining(", "));
    String text = gold.evidence().isEmpty() ? found.evidence() : gold.evidence();
    errors.add(
        new ErrorCase(
            id,
            pair.isStrict() ? "wrong field" : kind(wrong),
            pair.isStrict() ? FIELD * weight(pair.predicted()) : weight(pair.predicted()),
            text,
            List.of(ContactWords.of(gold)),
            List.of(words(pair.predicted()) + "; wrong: " + fields)));
  }

  private static String kind(List<ContactField> wrong) {
    if (wrong.contains(ContactField.PARTIES)) {
      return "wrong parties";
    }
    return wrong.contains(ContactField.STATUS_GROUP) ? "wrong status" : "wrong channel";
  }

  private static double weight(Prediction<CodedContact> prediction) {
    return Objects.requireNonNullElse(prediction.confidence(), MISSED);
  }

  private static String words(Prediction<CodedContact> prediction) {
    return ContactWords.of(prediction.what()) + ContactWords.sure(prediction.confidence());
  }
}

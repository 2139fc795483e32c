package org.dragoman.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.dragoman.evaluation.calibration.Judged;
import org.dragoman.evaluation.contact.ContactScores;
import org.dragoman.evaluation.contact.Pair;
import org.dragoman.evaluation.contact.ScoredDocument;
import org.dragoman.evaluation.gold.CodedContact;
import org.dragoman.evaluation.gold.Prediction;
import org.dragoman.evaluation.statistics.Agreement;
import org.jspecify.annotations.Nullable;

/** The report on documents with contacts. */
public final class ContactReport {

  private ContactReport() {}

  /** The report on {@code scores} of the gold called {@code name}. */
  public static Report of(String name, ContactScores scores) {
    List<Judged> judged = judged(scores);
    List<Section> sections = new ArrayList<>();
    sections.add(summary(scores));
    sections.add(fields(scores, ReliabilitySection.expectedError(judged)));
    sections.add(confusion(scores, "channel", "Ways taken for others", CodedContact::channel));
    sections.add(confusion(scores, "status", "Status taken for others", CodedContact::status));
    ReliabilitySection.of(judged, "found, with the right parties, channel group and status group")
        .ifPresent(sections::add);
    return new Report(
        "Contacts: " + name, facts(scores), sections, ContactErrors.of(scores.documents()));
  }

  private static List<String> facts(ContactScores scores) {
    List<String> facts = new ArrayList<>();
    facts.add(
        String.format(
            Locale.ROOT,
            "%d documents with %d contacts; %d predicted.",
            scores.documents().size(),
            scores.found().gold(),
            scores.found().predicted()));
    facts.add(
        String.format(
            Locale.ROOT,
            "False contacts in the %d documents that have none: %d.",
            scores.withoutContacts(),
            scores.falseContacts()));
    if (scores.silent() > 0) {
      facts.add(scores.silent() + " documents have no line of predictions.");
    }
    return facts;
  }

  private static Section summary(ContactScores scores) {
    Table table = new Table("contacts", "precision", "recall", "F1", "95 %");
    row(table, "found", scores.found(), scores);
    row(table, "strict", scores.strict(), scores);
    return new Section(
        "summary",
        "Contacts",
        "Found: at least two parties shared, or a party and a person. Strict: found, with exactly the"
            + " right parties, channel group and status group. Intervals: 95 %, by bootstrap over"
            + " the documents.",
        table,
        Section.Chart.BARS);
  }

  private static void row(Table table, String name, Agreement agreement, ContactScores scores) {
    table.row(
        name,
        agreement.precision(),
        agreement.recall(),
        agreement.f1(),
        scores.intervals().get(name + "-f1"));
  }

  private static Section fields(ContactScores scores, double expectedError) {
    Table table = new Table("field", "share");
    scores.fields().forEach((field, share) -> table.row(field.wire(), share));
    String calibration =
        Double.isNaN(expectedError)
            ? ""
            : String.format(
                Locale.ROOT, " Expected calibration error of confidence: %.3f.", expectedError);
    return new Section(
        "fields",
        "Fields",
        "The share of the contacts found that have each field right." + calibration,
        table,
        Section.Chart.BARS);
  }

  private static Section confusion(
      ContactScores scores,
      String id,
      String heading,
      Function<CodedContact, @Nullable String> field) {
    ConfusionTable confusion = new ConfusionTable();
    for (ScoredDocument document : scores.documents()) {
      for (Pair pair : document.pairs()) {
        confusion.add(named(field.apply(pair.gold())), named(field.apply(pair.predicted().what())));
      }
      document
          .missed()
          .forEach(contact -> confusion.add(named(field.apply(contact)), ConfusionTable.NONE));
      document
          .invented()
          .forEach(p -> confusion.add(ConfusionTable.NONE, named(field.apply(p.what()))));
    }
    return new Section(
        id,
        heading,
        "Rows: the gold; columns: what was predicted.",
        confusion.table("gold"),
        Section.Chart.MATRIX);
  }

  private static String named(@Nullable String value) {
    return Objects.requireNonNullElse(value, "not told");
  }

  private static List<Judged> judged(ContactScores scores) {
    List<Judged> judged = new ArrayList<>();
    for (ScoredDocument document : scores.documents()) {
      for (Prediction<CodedContact> prediction : document.predicted()) {
        Double confidence = prediction.confidence();
        if (confidence != null) {
          judged.add(new Judged(confidence, document.isRight(prediction)));
        }
      }
    }
    return judged;
  }
}

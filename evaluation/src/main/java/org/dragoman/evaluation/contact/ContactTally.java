package org.dragoman.evaluation.contact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.statistics.Agreement;

/**
 * What documents count.
 *
 * @param found contacts found
 * @param strict of these, strictly right
 * @param fields of the contacts found, how many have each field right
 */
record ContactTally(Agreement found, Agreement strict, Map<ContactField, Integer> fields) {

  static ContactTally of(ScoredDocument document) {
    int predicted = document.predicted().size();
    int gold = document.document().contacts().size();
    int strict = (int) document.pairs().stream().filter(Pair::isStrict).count();
    Map<ContactField, Integer> fields = new EnumMap<>(ContactField.class);
    for (Pair pair : document.pairs()) {
      for (ContactField field : ContactField.values()) {
        fields.merge(
            field, field.isRight(pair.gold(), pair.predicted().what()) ? 1 : 0, Integer::sum);
      }
    }
    return new ContactTally(
        new Agreement(document.pairs().size(), predicted, gold),
        new Agreement(strict, predicted, gold),
        fields);
  }

  static ContactTally sum(List<ContactTally> tallies) {
    Agreement found = new Agreement(0, 0, 0);
    Agreement strict = new Agreement(0, 0, 0);
    Map<ContactField, Integer> fields = new EnumMap<>(ContactField.class);
    for (ContactTally tally : tallies) {
      found = found.plus(tally.found);
      strict = strict.plus(tally.strict);
      tally.fields.forEach((field, right) -> fields.merge(field, right, Integer::sum));
    }
    return new ContactTally(found, strict, fields);
  }
}

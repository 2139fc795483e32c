package org.dragoman.evaluation.contact;

import org.dragoman.evaluation.gold.CodedContact;
import org.dragoman.evaluation.gold.Prediction;

/**
 * A contact of the gold and the prediction that found it.
 *
 * @param gold the contact
 * @param predicted what found it
 */
public record Pair(CodedContact gold, Prediction<CodedContact> predicted) {

  /** Whether the parties, the channel group and the status group are right. */
  public boolean isStrict() {
    CodedContact found = predicted.what();
    boolean isChannel =
        ContactField.CHANNEL_GROUP.isRight(gold, found)
            || Compared.isAnyChannel(gold)
            || Compared.isAnyChannel(found);
    return isChannel
        && ContactField.PARTIES.isRight(gold, found)
        && ContactField.STATUS_GROUP.isRight(gold, found);
  }
}

package org.dragoman.evaluation.gold;

import java.util.List;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document with its contacts.
 *
 * @param id its name
 * @param document the words; null where the gold does not hold them
 * @param contacts its contacts
 */
public record GoldDocument(String id, @Nullable Document document, List<CodedContact> contacts) {

  public GoldDocument {
    contacts = List.copyOf(contacts);
  }
}

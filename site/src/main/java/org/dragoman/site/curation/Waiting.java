package org.dragoman.site.curation;

import org.dragoman.record.ContactSummary;
import org.jspecify.annotations.Nullable;

/**
 * A contact that waits in a queue.
 *
 * @param contact the contact
 * @param other the contact that it may be one with; null in other queues
 * @param note why it waits, in words
 */
public record Waiting(ContactSummary contact, @Nullable ContactSummary other, String note) {

  /** What a review of it is kept under. */
  public String subject() {
    return other == null ? contact.id() : contact.id() + " " + other.id();
  }
}

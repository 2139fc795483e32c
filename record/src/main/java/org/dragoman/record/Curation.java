package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people may change in the record. Every change takes its author and a reason, is an entry of
 * the history, and survives re-coding.
 */
public interface Curation {

  /**
   * Sets a field of a contact.
   *
   * @param fields name of the field as in the contract ({@code status}, {@code channel}, {@code
   *     date}, {@code place}, {@code agenda}, {@code sides}, {@code topics}) and its new value as
   *     the contract writes it; sides and topics with commas between them
   * @throws RecordException where there is no such contact or field, or the value is none of its
   *     vocabulary
   */
  void edit(String contactId, Map<String, String> fields, String author, String reason);

  /** Joins the contacts into the first; gives the id of the joined contact. */
  String merge(List<String> contactIds, String author, String reason);

  /** Takes reports out of a contact into a new one; gives the id of the new contact. */
  String split(String contactId, List<String> reportIds, String author, String reason);

  /** Fixes which reports belong to the contact: no rule moves them any more. */
  void pin(String contactId, String author, String reason);

  /** Takes a contact out of the record; a tombstone with the reason stays. */
  void delete(String contactId, String author, String reason);

  /** Takes a deleted contact back. */
  void restore(String contactId, String author, String reason);

  /**
   * Takes a proposed office-holder among those that the record's documents are read with.
   *
   * @param from the first day in office; null for the first day on which reports have it
   */
  void accept(String proposalId, @Nullable LocalDate from, String author, String reason);

  /** Rejects a proposed office-holder: it is proposed no more. */
  void reject(String proposalId, String author, String reason);
}

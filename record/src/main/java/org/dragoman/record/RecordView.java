package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The record, to be read: what analysis, briefing, exchange and the site stand on. Safe for use by
 * many threads. Ids of merged contacts lead to the contact they were merged into.
 */
public interface RecordView {

  /** What the record rests on. */
  Facts facts();

  /** The contact of that id. */
  Optional<Contact> findContact(String id);

  /** The contacts that are asked for, as one page of at most {@code query.limit()}. */
  Page<ContactSummary> listContacts(ContactQuery query);

  /** The contacts that are asked for, one after the other, without holding them all. */
  void forEachContact(ContactQuery query, Consumer<ContactSummary> consumer);

  /** How many contacts are asked for. */
  long countContacts(ContactQuery query);

  /** The other PLOVER events that are asked for, newest first. */
  List<Action> listActions(ActionQuery query);

  /** The document of that id, with its text. */
  Optional<Document> findDocument(String id);

  /** Whether the record has the document already, with the same words. */
  boolean hasDocument(Document document);

  /** The reports that a document gave. */
  List<Report> listReports(String documentId);

  /** The person of that id, or with that name in any known spelling. */
  Optional<Person> findPerson(String idOrName);

  /** The persons whose names begin like {@code words}, at most {@code limit}. */
  List<Person> listPersons(String words, int limit);

  /** How much was read of each day from {@code from} to {@code to}; null for no bound. */
  List<Coverage> listCoverage(@Nullable LocalDate from, @Nullable LocalDate to);

  /** What other event data sets report of a contact, by data set and id. */
  List<DatasetMatch> listDatasetReports(String contactId);

  /**
   * What other event data sets report, by day, each with the contact of the record that it tells
   * of, one after the other without holding them all.
   */
  void forEachDatasetReport(DatasetQuery query, Consumer<DatasetMatch> consumer);

  /** The history of a contact, the oldest first. */
  List<HistoryEntry> listHistory(String contactId);

  /** The entries of the history after {@code sequence}, the oldest first, at most {@code limit}. */
  List<HistoryEntry> listChanges(long sequence, int limit);
}

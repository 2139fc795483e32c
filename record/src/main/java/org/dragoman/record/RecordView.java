package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.actors.holder.Term;
import org.dragoman.codebook.Status;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The record, to be read: what analysis, briefing, exchange and the site stand on. Safe for use by
 * many threads. Ids of merged contacts lead to the contact they were merged into.
 */
public interface RecordView {

  /** What the record rests on. */
  Facts facts();

  /**
   * The present of the record, as of which it is told: the latest day of publication; where none is
   * known, the day of the latest contact that took place.
   */
  default Optional<LocalDate> findLatestDay() {
    LocalDate latest = facts().latest();
    if (latest != null) {
      return Optional.of(latest);
    }
    ContactQuery held =
        ContactQuery.builder()
            .statuses(Set.of(Status.HELD, Status.UNDER_WAY, Status.BACKGROUND))
            .limit(1)
            .build();
    return listContacts(held).items().stream()
        .flatMap(contact -> Optional.ofNullable(contact.day()).stream())
        .findFirst();
  }

  /** The contact of that id. */
  Optional<Contact> findContact(String id);

  /** The contacts that are asked for, as one page of at most {@code query.limit()}. */
  Page<ContactSummary> listContacts(ContactQuery query);

  /** The contacts that are asked for, one after the other, without holding them all. */
  void forEachContact(ContactQuery query, Consumer<ContactSummary> consumer);

  /** How many contacts are asked for. */
  long countContacts(ContactQuery query);

  /**
   * How many contacts have each side, way, status, level and topic, among the first of those that
   * are asked for, at most {@code query.limit()}.
   */
  default TermCounts countTerms(ContactQuery query) {
    return TermCounts.of(this, query);
  }

  /**
   * Each two sides with their contacts whose day is known, in the order of their codes.
   *
   * @param since only those who had a contact on that day or later; null for all
   * @param to no contact after that day; null for no bound
   * @param mostSides contacts of more sides are left out
   */
  default List<DyadHistory> listDyads(
      @Nullable LocalDate since, @Nullable LocalDate to, int mostSides) {
    return Dyads.histories(this, since, to, mostSides);
  }

  /**
   * Each two sides that had contacts enough, with their days, in the order of their codes.
   *
   * @param statuses contacts of one of these
   * @param since only those who had one on that day or later; null for all
   * @param to not after that day; null for no bound
   * @param mostSides contacts of more sides are left out
   * @param fewest two sides with fewer contacts are left out
   */
  default List<DyadDays> listDyadDays(
      Set<Status> statuses,
      @Nullable LocalDate since,
      @Nullable LocalDate to,
      int mostSides,
      int fewest) {
    return Dyads.days(this, statuses, since, to, mostSides, fewest);
  }

  /**
   * What the contacts of each two sides count up to, in the order of their codes.
   *
   * @param statuses contacts of one of these; of any where empty
   * @param from not before that day; null for no bound
   * @param to not after that day; null for no bound
   * @param weight how much a contact weighs by its level
   */
  default List<DyadCount> countDyads(
      Set<Status> statuses, @Nullable LocalDate from, @Nullable LocalDate to, LevelWeight weight) {
    return Dyads.counts(this, statuses, from, to, weight);
  }

  /** The other PLOVER events that are asked for, newest first. */
  List<Action> listActions(ActionQuery query);

  /** The reports of an action, in the order of their days of publication. */
  List<ActionReport> listActionReports(String actionId);

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

  /** Office-holders that reports keep naming and the list does not know, for curators to decide. */
  List<HolderProposal> listProposals();

  /** The office-holders that curators accepted; the record's documents are read with them. */
  List<Term> listAcceptedHolders();

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

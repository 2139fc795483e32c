package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.actors.holder.Term;
import org.dragoman.codebook.Status;
import org.dragoman.record.Action;
import org.dragoman.record.ActionQuery;
import org.dragoman.record.ActionReport;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Coverage;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetQuery;
import org.dragoman.record.DyadCount;
import org.dragoman.record.DyadDays;
import org.dragoman.record.DyadHistory;
import org.dragoman.record.Facts;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.LevelWeight;
import org.dragoman.record.Page;
import org.dragoman.record.Person;
import org.dragoman.record.RecordView;
import org.dragoman.record.Report;
import org.dragoman.record.TermCounts;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** What is asked of a record in a database. */
class StoredView implements RecordView {

  private final Database database;

  StoredView(Database database) {
    this.database = database;
  }

  Database database() {
    return database;
  }

  @Override
  public Optional<LocalDate> findLatestDay() {
    Optional<LocalDate> published = database.read(Counts::latest);
    return published.isPresent() ? published : RecordView.super.findLatestDay();
  }

  @Override
  public Facts facts() {
    return database.read(Counts::facts);
  }

  @Override
  public Optional<Contact> findContact(String id) {
    return database.read(
        handle -> {
          ContactKeeper keeper = new ContactKeeper(handle);
          return new ContactRows(handle)
              .survivor(id)
              .filter(survivor -> survivor.state().isLive())
              .flatMap(survivor -> keeper.resolve(survivor.id(), survivor.state().isPinned()));
        });
  }

  @Override
  public Page<ContactSummary> listContacts(ContactQuery query) {
    return database.read(
        handle -> {
          int limit = query.limit();
          List<ContactSummary> found =
              new ContactSearch(handle, database.dialect(), query)
                  .list(query.after(), limit == 0 ? 0 : limit + 1);
          boolean hasMore = limit > 0 && found.size() > limit;
          return new Page<>(
              hasMore ? found.subList(0, limit) : found,
              hasMore ? ContactSearch.cursor(found.get(limit - 1)) : null);
        });
  }

  @Override
  public void forEachContact(ContactQuery query, Consumer<ContactSummary> consumer) {
    new ContactWalk(database, query).forEach(consumer);
  }

  @Override
  public long countContacts(ContactQuery query) {
    return database.read(handle -> new ContactSearch(handle, database.dialect(), query).count());
  }

  @Override
  public TermCounts countTerms(ContactQuery query) {
    return database.read(
        handle -> new ContactSearch(handle, database.dialect(), query).terms(query.limit()));
  }

  @Override
  public List<DyadHistory> listDyads(
      @Nullable LocalDate since, @Nullable LocalDate to, int mostSides) {
    return database.read(handle -> new PairRows(handle).histories(since, to, mostSides));
  }

  @Override
  public List<DyadDays> listDyadDays(
      Set<Status> statuses,
      @Nullable LocalDate since,
      @Nullable LocalDate to,
      int mostSides,
      int fewest) {
    return database.read(
        handle -> new PairRows(handle).days(statuses, since, to, mostSides, fewest));
  }

  @Override
  public List<DyadCount> countDyads(
      Set<Status> statuses, @Nullable LocalDate from, @Nullable LocalDate to, LevelWeight weight) {
    return database.read(handle -> new PairRows(handle).counts(statuses, from, to, weight));
  }

  @Override
  public List<Action> listActions(ActionQuery query) {
    return database.read(handle -> new ActionRows(handle).list(query));
  }

  @Override
  public List<ActionReport> listActionReports(String actionId) {
    return database.read(handle -> new ActionRows(handle).reports(actionId));
  }

  @Override
  public Optional<Document> findDocument(String id) {
    return database.read(handle -> DocumentRows.find(handle, id));
  }

  @Override
  public boolean hasDocument(Document document) {
    return database.read(handle -> DocumentRows.entrance(handle, document).isKnown());
  }

  @Override
  public List<Report> listReports(String documentId) {
    return database.read(handle -> new ReportRows(handle).ofDocument(documentId));
  }

  @Override
  public Optional<Person> findPerson(String idOrName) {
    return database.read(handle -> new PersonRows(handle).find(idOrName));
  }

  @Override
  public List<Person> listPersons(String words, int limit) {
    return database.read(handle -> new PersonRows(handle).list(words, limit));
  }

  @Override
  public List<Coverage> listCoverage(@Nullable LocalDate from, @Nullable LocalDate to) {
    return database.read(handle -> Counts.coverage(handle, from, to));
  }

  @Override
  public List<HolderProposal> listProposals() {
    return database.read(handle -> new Proposals(handle).list());
  }

  @Override
  public List<Term> listAcceptedHolders() {
    return database.read(handle -> new HolderRows(handle).accepted());
  }

  @Override
  public List<DatasetMatch> listDatasetReports(String contactId) {
    return database.read(
        handle ->
            new ContactRows(handle)
                .surviving(contactId)
                .map(new DatasetMatches(handle)::of)
                .orElse(List.of()));
  }

  @Override
  public void forEachDatasetReport(DatasetQuery query, Consumer<DatasetMatch> consumer) {
    new DatasetWalk(database, query).forEach(consumer);
  }

  @Override
  public List<HistoryEntry> listHistory(String contactId) {
    return database.read(
        handle -> {
          ContactRows contacts = new ContactRows(handle);
          return contacts
              .surviving(contactId)
              .map(
                  id -> {
                    List<String> ids = new ArrayList<>(contacts.aliases(id));
                    ids.add(id);
                    return HistoryRows.list(handle, ids);
                  })
              .orElse(List.of());
        });
  }

  @Override
  public List<HistoryEntry> listChanges(long sequence, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM history WHERE sequence > :sequence ORDER BY sequence LIMIT"
                        + " :limit")
                .bind("sequence", sequence)
                .bind("limit", limit <= 0 ? Integer.MAX_VALUE : limit)
                .map(HistoryRows.ENTRY)
                .list());
  }
}

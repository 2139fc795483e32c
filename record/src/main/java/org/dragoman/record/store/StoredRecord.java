package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.actors.holder.Term;
import org.dragoman.codebook.Status;
import org.dragoman.events.Reading;
import org.dragoman.record.Action;
import org.dragoman.record.ActionQuery;
import org.dragoman.record.ActionReport;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Coverage;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetMention;
import org.dragoman.record.DatasetQuery;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.DyadCount;
import org.dragoman.record.DyadDays;
import org.dragoman.record.DyadHistory;
import org.dragoman.record.Facts;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.Ingested;
import org.dragoman.record.LevelWeight;
import org.dragoman.record.Page;
import org.dragoman.record.Person;
import org.dragoman.record.Recoded;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Report;
import org.dragoman.record.TermCounts;
import org.dragoman.record.Why;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** A record in a database. */
final class StoredRecord implements RecordStore {

  private static final int AT_ONCE = 500;

  /** So many contacts are found at a time where all are gone through. */
  private static final int STRETCH = 50_000;

  /** So many where contacts are gone through as they lie, since to go on there costs nothing. */
  private static final int SHORT_STRETCH = 5_000;

  private final Database database;
  private final String machine;

  /**
   * The record in {@code database}; {@code machine} is how its own entries in the log are signed.
   */
  StoredRecord(Database database, String machine) {
    this.database = database;
    this.machine = machine;
  }

  @Override
  public Ingested add(List<Reading> readings) {
    return add(readings, Map.of());
  }

  @Override
  public Ingested add(List<Reading> readings, Map<String, String> feedStates) {
    return database.write(
        handle -> {
          FeedRows.keep(handle, feedStates);
          return new Additions(handle, database.dialect(), new HistoryRows(handle, machine, null))
              .add(readings);
        });
  }

  @Override
  public int addDatasetRows(List<DatasetReport> reports, List<DatasetMention> mentions) {
    return database.write(
        handle -> {
          DatasetRows rows = new DatasetRows(handle);
          long added = reports.stream().filter(rows::add).count();
          return (int) (added + mentions.stream().filter(rows::add).count());
        });
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
  public void accept(String proposalId, @Nullable LocalDate from, String author, String reason) {
    decide(proposalId, true, from, author, reason);
  }

  @Override
  public void reject(String proposalId, String author, String reason) {
    decide(proposalId, false, null, author, reason);
  }

  private void decide(
      String proposalId,
      boolean isAccepted,
      @Nullable LocalDate from,
      String author,
      String reason) {
    checkSigned(author, reason);
    database.write(
        handle -> {
          new HolderRows(handle)
              .decide(
                  proposalId,
                  isAccepted,
                  from,
                  author,
                  reason,
                  new HistoryRows(handle, author, reason));
          return proposalId;
        });
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
    DatasetMatches.@Nullable Hit last = null;
    int left = query.limit() == 0 ? Integer.MAX_VALUE : query.limit();
    while (left > 0) {
      DatasetMatches.@Nullable Hit after = last;
      int wanted = query.isMissing() ? AT_ONCE : Math.min(AT_ONCE, left);
      List<DatasetMatches.Hit> hits =
          database.read(handle -> new DatasetMatches(handle).ids(query, after, wanted));
      if (hits.isEmpty()) {
        return;
      }
      List<DatasetMatch> matches =
          database.read(handle -> new DatasetMatches(handle).matches(hits)).stream()
              .filter(match -> !query.isMissing() || match.contactId() == null)
              .limit(left)
              .toList();
      matches.forEach(consumer);
      left -= matches.size();
      last = hits.get(hits.size() - 1);
    }
  }

  @Override
  public Optional<String> findFeedState(String url) {
    return database.read(handle -> FeedRows.find(handle, url));
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
    int left = query.limit() == 0 ? Integer.MAX_VALUE : query.limit();
    String after = query.after();
    SummaryRows rows = new SummaryRows();
    while (left > 0) {
      String from = after;
      int wanted = Math.min(left, ContactSearch.isAsKept(query) ? SHORT_STRETCH : STRETCH);
      List<ContactSummary> asked = new ArrayList<>();
      List<ContactSummary> found =
          database.read(
              handle -> {
                ContactSearch search = new ContactSearch(handle, database.dialect(), query);
                List<ContactSummary> stretch = search.stretch(from, wanted, rows);
                stretch.stream().filter(search::isAskedFor).forEach(asked::add);
                return stretch;
              });
      asked.forEach(consumer);
      left -= wanted;
      if (found.size() < wanted) {
        return;
      }
      after = ContactSearch.cursor(found.get(found.size() - 1));
    }
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
  public Optional<LocalDate> findLatestDay() {
    Optional<LocalDate> published = database.read(Counts::latest);
    return published.isPresent() ? published : RecordStore.super.findLatestDay();
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
  public void forEachDocument(Consumer<Document> consumer) {
    long last = 0;
    while (true) {
      long after = last;
      List<Document> some =
          database.read(
              handle ->
                  handle
                      .createQuery(
                          "SELECT * FROM document WHERE number > :after AND number <= :to ORDER BY"
                              + " number")
                      .bind("after", after)
                      .bind("to", after + AT_ONCE)
                      .map((row, context) -> DocumentRows.document(row))
                      .list());
      if (some.isEmpty()) {
        return;
      }
      some.forEach(consumer);
      last += AT_ONCE;
    }
  }

  @Override
  public Recoded compare(List<Reading> readings) {
    return database.read(handle -> Recoder.compare(handle, readings));
  }

  @Override
  public Recoded recode(List<Reading> readings, String author, String reason) {
    return database.write(
        handle ->
            new Recoder(handle, database.dialect(), new HistoryRows(handle, author, reason))
                .apply(readings));
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
  public List<Why> explain(String contactId) {
    return database.read(
        handle ->
            new ContactRows(handle)
                .surviving(contactId)
                .map(new Explanations(handle)::of)
                .orElse(List.of()));
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
                    List<String> ids = new java.util.ArrayList<>(contacts.aliases(id));
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

  @Override
  public void edit(String contactId, Map<String, String> fields, String author, String reason) {
    curate(
        author,
        reason,
        curating -> {
          curating.edit(contactId, fields, author, reason);
          return contactId;
        });
  }

  @Override
  public String merge(List<String> contactIds, String author, String reason) {
    return curate(author, reason, curating -> curating.merge(contactIds));
  }

  @Override
  public String split(String contactId, List<String> reportIds, String author, String reason) {
    return curate(author, reason, curating -> curating.split(contactId, reportIds));
  }

  @Override
  public void pin(String contactId, String author, String reason) {
    curate(
        author,
        reason,
        curating -> {
          curating.pin(contactId);
          return contactId;
        });
  }

  @Override
  public void delete(String contactId, String author, String reason) {
    curate(
        author,
        reason,
        curating -> {
          curating.delete(contactId);
          return contactId;
        });
  }

  @Override
  public void restore(String contactId, String author, String reason) {
    curate(
        author,
        reason,
        curating -> {
          curating.restore(contactId);
          return contactId;
        });
  }

  private String curate(String author, String reason, Function<Curating, String> change) {
    checkSigned(author, reason);
    return database.write(
        handle -> change.apply(new Curating(handle, new HistoryRows(handle, author, reason))));
  }

  private static void checkSigned(String author, String reason) {
    if (author.isBlank() || reason.isBlank()) {
      throw new RecordException("every change takes its author and a reason; nothing was changed");
    }
  }

  @Override
  public void close() {
    database.close();
  }
}

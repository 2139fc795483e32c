package org.dragoman.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.actors.holder.Term;
import org.dragoman.record.Action;
import org.dragoman.record.ActionQuery;
import org.dragoman.record.ActionReport;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Coverage;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetQuery;
import org.dragoman.record.Facts;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.Page;
import org.dragoman.record.Person;
import org.dragoman.record.RecordView;
import org.dragoman.record.Report;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** A small record in memory, written by hand for the tests of the analyses. */
public final class MemoryRecord implements RecordView {

  private final List<ContactSummary> summaries = new ArrayList<>();
  private final Map<String, Contact> contacts = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();

  /** Adds contacts at a glance. */
  public MemoryRecord with(ContactSummary... added) {
    summaries.addAll(List.of(added));
    return this;
  }

  /** Adds a whole contact with its documents. */
  public MemoryRecord with(Contact contact, List<Document> texts) {
    summaries.add(contact.summary());
    contacts.put(contact.id(), contact);
    texts.forEach(text -> documents.put(text.id(), text));
    return this;
  }

  /** Adds events that are no contacts. */
  public MemoryRecord with(Action... added) {
    actions.addAll(List.of(added));
    return this;
  }

  /** Says how much was read. */
  public MemoryRecord read(List<Coverage> days) {
    coverage.addAll(days);
    return this;
  }

  @Override
  public Facts facts() {
    LocalDate latest =
        summaries.stream()
            .map(ContactSummary::day)
            .filter(day -> day != null)
            .max(LocalDate::compareTo)
            .orElse(null);
    long reports = summaries.stream().mapToLong(ContactSummary::reports).sum();
    return new Facts(
        reports, reports, summaries.size(), actions.size(), "test", summaries.size(), latest);
  }

  @Override
  public Optional<Contact> findContact(String id) {
    return Optional.ofNullable(contacts.get(id));
  }

  @Override
  public Page<ContactSummary> listContacts(ContactQuery query) {
    List<ContactSummary> found = new ArrayList<>();
    forEachContact(query, found::add);
    return new Page<>(
        query.limit() > 0 && found.size() > query.limit() ? found.subList(0, query.limit()) : found,
        null);
  }

  @Override
  public void forEachContact(ContactQuery query, Consumer<ContactSummary> consumer) {
    Comparator<ContactSummary> order =
        Comparator.comparing(
                ContactSummary::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ContactSummary::id);
    summaries.stream()
        .filter(contact -> matches(contact, query))
        .sorted(query.isNewestFirst() ? order.reversed() : order)
        .forEach(consumer);
  }

  private static boolean matches(ContactSummary contact, ContactQuery query) {
    return contact.sides().containsAll(query.sides())
        && (query.channels().isEmpty() || query.channels().contains(contact.channel()))
        && (query.statuses().isEmpty() || query.statuses().contains(contact.status()))
        && (query.levels().isEmpty()
            || contact.parties().stream().anyMatch(party -> query.levels().contains(party.level())))
        && (query.roles().isEmpty()
            || contact.parties().stream().anyMatch(party -> query.roles().contains(party.role())))
        && (query.person() == null
            || contact.parties().stream().anyMatch(party -> isPerson(party, query.person())))
        && (query.office() == null
            || contact.parties().stream()
                .anyMatch(
                    party -> party.office() != null && party.office().contains(query.office())))
        && new Window(query.from(), query.to()).contains(contact.day());
  }

  private static boolean isPerson(ContactParty party, @Nullable String wanted) {
    return wanted != null && (wanted.equals(party.personId()) || wanted.equals(party.name()));
  }

  @Override
  public long countContacts(ContactQuery query) {
    return summaries.stream().filter(contact -> matches(contact, query)).count();
  }

  @Override
  public List<Action> listActions(ActionQuery query) {
    return actions.stream()
        .filter(
            action ->
                query.sides().stream()
                    .allMatch(
                        side ->
                            action.actors().contains(side) || action.recipients().contains(side)))
        .filter(action -> new Window(query.from(), query.to()).contains(action.day()))
        .toList();
  }

  @Override
  public boolean hasDocument(Document document) {
    return document.equals(documents.get(document.id()));
  }

  @Override
  public Optional<Document> findDocument(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  @Override
  public List<Report> listReports(String documentId) {
    return contacts.values().stream()
        .flatMap(contact -> contact.reports().stream())
        .filter(report -> report.document().id().equals(documentId))
        .toList();
  }

  @Override
  public Optional<Person> findPerson(String idOrName) {
    return summaries.stream()
        .flatMap(contact -> contact.parties().stream())
        .filter(party -> isPerson(party, idOrName))
        .map(
            party ->
                new Person(
                    String.valueOf(party.personId()),
                    String.valueOf(party.name()),
                    List.of(String.valueOf(party.name())),
                    List.of(party.side()),
                    party.office() == null ? List.of() : List.of(party.office())))
        .findFirst();
  }

  @Override
  public List<Person> listPersons(String words, int limit) {
    return List.of();
  }

  @Override
  public List<Coverage> listCoverage(@Nullable LocalDate from, @Nullable LocalDate to) {
    return coverage.stream().filter(day -> new Window(from, to).contains(day.day())).toList();
  }

  @Override
  public List<ActionReport> listActionReports(String actionId) {
    return List.of();
  }

  @Override
  public List<HolderProposal> listProposals() {
    return List.of();
  }

  @Override
  public List<Term> listAcceptedHolders() {
    return List.of();
  }

  @Override
  public List<DatasetMatch> listDatasetReports(String contactId) {
    return List.of();
  }

  @Override
  public void forEachDatasetReport(DatasetQuery query, Consumer<DatasetMatch> consumer) {
    // It holds none.
  }

  @Override
  public List<HistoryEntry> listHistory(String contactId) {
    return List.of();
  }

  @Override
  public List<HistoryEntry> listChanges(long sequence, int limit) {
    return List.of();
  }
}

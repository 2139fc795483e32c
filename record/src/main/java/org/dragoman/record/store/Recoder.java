package org.dragoman.record.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.record.HistoryKind;
import org.dragoman.record.Recoded;
import org.dragoman.record.Report;
import org.dragoman.record.merge.Grouping;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.TraitsReader;
import org.dragoman.record.resolve.Source;
import org.dragoman.text.Document;
import org.jdbi.v3.core.Handle;

/**
 * Puts new readings of known documents in the place of the earlier ones, within one transaction.
 * What a report said before stays as a version; what curators bound stays bound.
 */
final class Recoder {

  private final Handle handle;
  private final HistoryRows history;
  private final ReportRows reports;
  private final ContactRows contacts;
  private final PersonRows persons;
  private final ActionRows actions;
  private final Additions additions;
  private final Map<String, ObjectNode> touched = new LinkedHashMap<>();
  private final List<Member> open = new ArrayList<>();

  Recoder(Handle handle, Dialect dialect, HistoryRows history) {
    this.handle = handle;
    this.history = history;
    this.reports = new ReportRows(handle);
    this.contacts = new ContactRows(handle);
    this.persons = new PersonRows(handle);
    this.actions = new ActionRows(handle);
    this.additions = new Additions(handle, dialect, history);
  }

  /** What the readings would change; nothing is changed. */
  static Recoded compare(Handle handle, List<Reading> readings) {
    ReportRows reports = new ReportRows(handle);
    ActionRows actions = new ActionRows(handle);
    List<Recoded.Change> changes = new ArrayList<>();
    int same = 0;
    for (Reading reading : readings) {
      String document = reading.document().id();
      EventPairs pairs = new EventPairs(reports.ofDocument(document), reading.contacts());
      for (Map.Entry<Report, Event> pair : pairs.pairs().entrySet()) {
        List<String> fields = EventPairs.differences(pair.getKey().event(), pair.getValue());
        if (fields.isEmpty()) {
          same++;
        } else {
          changes.add(new Recoded.Change(pair.getKey().id(), Recoded.Kind.CHANGED, fields));
        }
      }
      pairs
          .gone()
          .forEach(
              report ->
                  changes.add(new Recoded.Change(report.id(), Recoded.Kind.REMOVED, List.of())));
      pairs
          .fresh()
          .forEach(
              event ->
                  changes.add(
                      new Recoded.Change(
                          document + "#" + event.id(), Recoded.Kind.ADDED, List.of())));
      changes.addAll(actionChanges(actions.ofDocument(document), reading));
    }
    return new Recoded(readings.size(), same, changes);
  }

  /** What becomes of the reports of actions: their ids tell which is which. */
  private static List<Recoded.Change> actionChanges(Map<String, Event> before, Reading reading) {
    List<Recoded.Change> changes = new ArrayList<>();
    Map<String, Event> left = new LinkedHashMap<>(before);
    for (Event event : reading.events()) {
      if (!event.isContact()) {
        String id = reading.document().id() + "#" + event.id();
        Event known = left.remove(id);
        List<String> fields = known == null ? List.of() : EventPairs.differences(known, event);
        if (known == null) {
          changes.add(new Recoded.Change(id, Recoded.Kind.ADDED, List.of()));
        } else if (!fields.isEmpty()) {
          changes.add(new Recoded.Change(id, Recoded.Kind.CHANGED, fields));
        }
      }
    }
    left.keySet()
        .forEach(id -> changes.add(new Recoded.Change(id, Recoded.Kind.REMOVED, List.of())));
    return changes;
  }

  /** Applies the readings; gives what they changed. */
  Recoded apply(List<Reading> readings) {
    Recoded recoded = compare(handle, readings);
    Set<String> affected = new LinkedHashSet<>();
    for (Reading reading : readings) {
      reports.ofDocument(reading.document().id()).forEach(report -> affected.add(report.id()));
    }
    Set<Member> dependents =
        new Grouping(new StoredNeighborhood(reports)).dependents(reports.members(affected));
    readings.forEach(this::apply);
    persons.keep();
    additions.keepPersons();
    Set<String> ids = new LinkedHashSet<>();
    dependents.forEach(member -> ids.add(member.id()));
    open.forEach(member -> ids.remove(member.id()));
    StoredNeighborhood neighborhood = new StoredNeighborhood(reports);
    List<Member> all = new ArrayList<>(open);
    all.addAll(reports.members(ids));
    neighborhood.know(all);
    Set<Member> moved = new LinkedHashSet<>(new Grouping(neighborhood).group(all));
    moved.addAll(open);
    new Identities(handle, history)
        .assign(moved.stream().map(Member::id).toList(), List.copyOf(touched.keySet()));
    touched.forEach(
        (contact, detail) -> {
          history.add(HistoryKind.RECODED, contact, detail);
          if (reports.ids("contact_id", contact).isEmpty()
              && contacts.state(contact).map(ContactRows.State::isLive).orElse(false)) {
            contacts.keepState(contact, "deleted", null);
            history.add(
                HistoryKind.DELETED, contact, HistoryRows.detail().put("reports", "none is left"));
          }
        });
    return recoded;
  }

  private void apply(Reading reading) {
    Document document =
        DocumentRows.find(handle, reading.document().id()).orElse(reading.document());
    LocalDate day = document.published() == null ? null : document.published().day();
    TraitsReader traits = TraitsReader.of(document, Source.of(document));
    List<Report> before = reports.ofDocument(document.id());
    EventPairs pairs = new EventPairs(before, reading.contacts());
    pairs
        .pairs()
        .forEach(
            (report, event) -> {
              if (!EventPairs.differences(report.event(), event).isEmpty()) {
                note(report.contactId(), "changed", report.id());
                reports.keepVersion(report.id(), history.next());
                reports.removeBlocks(report.id());
                open.add(reports.replace(traits.read(report.id(), event), event));
                persons.count(report.event(), day, -1);
                persons.count(event, day, 1);
              } else {
                reports.replaceEvent(report.id(), event);
              }
            });
    for (Report report : pairs.gone()) {
      note(report.contactId(), "removed", report.id());
      reports.keepVersion(report.id(), history.next());
      reports.removeBlocks(report.id());
      reports.retire(report.id(), history.next());
      persons.count(report.event(), day, -1);
    }
    open.addAll(
        additions.addEvents(document, DocumentRows.number(handle, document.id()), pairs.fresh()));
    recodeActions(reading, document, day);
  }

  private void recodeActions(
      Reading reading, Document document, @org.jspecify.annotations.Nullable LocalDate day) {
    Map<String, Event> before = actions.ofDocument(document.id());
    for (Recoded.Change change : actionChanges(before, reading)) {
      Event known = before.get(change.reportId());
      if (known != null) {
        actions.keepVersion(change.reportId(), known, history.next());
      }
    }
    actions.retire(document.id(), history.next());
    for (Event event : reading.events()) {
      if (!event.isContact()) {
        actions.add(document.id() + "#" + event.id(), event, day);
      }
    }
  }

  private void note(String contactId, String what, String reportId) {
    ObjectNode detail = touched.computeIfAbsent(contactId, unused -> HistoryRows.detail());
    detail.withArray(what).add(reportId);
  }
}

package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.record.Ingested;
import org.dragoman.record.merge.Grouping;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.ReportIds;
import org.dragoman.record.merge.TraitsReader;
import org.dragoman.record.resolve.Source;
import org.dragoman.text.Document;
import org.jdbi.v3.core.Handle;

/** Adds readings to the record, within one transaction. */
final class Additions {

  private final Handle handle;
  private final DocumentRows documents;
  private final ReportRows reports;
  private final PersonRows persons;
  private final ActionRows actions;
  private final StoredNeighborhood neighborhood;
  private final Identities identities;
  private final List<Member> added = new ArrayList<>();
  private int newDocuments;
  private int knownDocuments;
  private int newActions;

  Additions(Handle handle, Dialect dialect, HistoryRows history) {
    this.handle = handle;
    this.documents = new DocumentRows(handle, dialect);
    this.reports = new ReportRows(handle);
    this.persons = new PersonRows(handle);
    this.actions = new ActionRows(handle);
    this.neighborhood = new StoredNeighborhood(reports);
    this.identities = new Identities(handle, history);
  }

  /** Adds all; what the record has already changes nothing. */
  Ingested add(List<Reading> readings) {
    readings.forEach(this::add);
    neighborhood.knowNew(added);
    Set<Member> changed = new Grouping(neighborhood).group(added);
    persons.keep();
    identities.assign(changed.stream().map(Member::id).toList(), List.of());
    int joined = added.size() - identities.created();
    return new Ingested(
        newDocuments,
        knownDocuments,
        added.size(),
        identities.created(),
        Math.max(0, joined),
        newActions);
  }

  /** Keeps the persons of the events that were added one document at a time. */
  void keepPersons() {
    persons.keep();
  }

  private void add(Reading reading) {
    DocumentRows.Entrance entrance = DocumentRows.entrance(handle, reading.document());
    if (entrance.isKnown()) {
      knownDocuments++;
      return;
    }
    Document document = withId(reading.document(), entrance.id());
    String lexicon = reading.events().isEmpty() ? null : reading.events().get(0).lexicon();
    long number = documents.add(document, entrance.digest(), lexicon);
    newDocuments++;
    addEvents(document, number, reading.events());
  }

  /** Adds the events of a document that is kept; gives the reports of contacts. */
  List<Member> addEvents(Document document, long number, List<Event> events) {
    LocalDate day = document.published() == null ? null : document.published().day();
    TraitsReader traits = TraitsReader.of(document, Source.of(document));
    List<Member> members = new ArrayList<>();
    ReportIds ids = new ReportIds(document.id());
    for (Event event : events) {
      String id = ids.next(event);
      if (event.isContact()) {
        members.add(reports.add(traits.read(id, event), event));
        persons.count(event, day, 1);
      } else if (actions.add(id, event, day)) {
        newActions++;
      }
    }
    if (!members.isEmpty()) {
      documents.index(number, document);
    }
    added.addAll(members);
    return members;
  }

  private static Document withId(Document document, String id) {
    return id.equals(document.id())
        ? document
        : new Document(
            id,
            document.title(),
            document.text(),
            document.published(),
            document.outlet(),
            document.url(),
            document.language(),
            document.warnings());
  }
}

package org.dragoman.record.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.HistoryKind;
import org.dragoman.record.Report;
import org.dragoman.record.SourceClass;
import org.dragoman.record.code.TraitsCode;
import org.dragoman.record.merge.Traits;
import org.dragoman.record.resolve.ContactResolver;
import org.dragoman.record.resolve.Copies;
import org.jdbi.v3.core.Handle;

/** Resolves contacts from their reports, and keeps what came out. */
final class ContactKeeper {

  private final Handle handle;
  private final ContactRows contacts;
  private final ReportRows reports;

  ContactKeeper(Handle handle) {
    this.handle = handle;
    this.contacts = new ContactRows(handle);
    this.reports = new ReportRows(handle);
  }

  /** The contact of that id as its reports tell it; empty where none of its reports is left. */
  Optional<Contact> resolve(String id, boolean isPinned) {
    List<Report> all = reports.ofContact(id);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ContactResolver.resolve(id, all, contacts.edits(id), isPinned, contacts.aliases(id)));
  }

  /** Finds out anew which reports of a contact are copies, resolves its fields and keeps them. */
  void refresh(String id, HistoryRows history, boolean isNew) {
    List<ContactSummary> before = isNew ? List.of() : new SummaryRows().list(handle, List.of(id));
    List<Report> all = markCopies(id, reports.ofContact(id));
    if (all.isEmpty()) {
      contacts.clear(id);
      return;
    }
    boolean isPinned = contacts.state(id).map(ContactRows.State::isPinned).orElse(false);
    Contact contact = ContactResolver.resolve(id, all, contacts.edits(id), isPinned, List.of());
    contacts.keep(contact.summary());
    if (!before.isEmpty()) {
      ObjectNode changes = changes(before.get(0), contact.summary());
      if (!changes.isEmpty()) {
        history.add(HistoryKind.CHANGED, id, changes);
      }
    }
  }

  private List<Report> markCopies(String id, List<Report> all) {
    if (all.size() == 1 && all.get(0).copyOf() == null) {
      return all;
    }
    List<Traits> traits =
        handle
            .createQuery(
                "SELECT id, document_id, traits FROM report WHERE retired IS NULL AND contact_id ="
                    + " :id")
            .bind("id", id)
            .map(
                (row, context) ->
                    TraitsCode.read(
                        row.getString("id"), row.getString("document_id"), row.getString("traits")))
            .list();
    Map<String, String> copies = Copies.of(traits);
    List<Report> marked = new ArrayList<>();
    for (Report report : all) {
      String copyOf = copies.get(report.id());
      if (Objects.equals(copyOf, report.copyOf())) {
        marked.add(report);
      } else {
        reports.keepCopy(report.id(), copyOf);
        SourceClass source = copyOf != null ? SourceClass.COPY : sourceOf(report.id(), traits);
        marked.add(
            new Report(
                report.id(),
                id,
                report.document(),
                report.event(),
                source,
                report.speaksFor(),
                copyOf));
      }
    }
    return marked;
  }

  private static SourceClass sourceOf(String reportId, List<Traits> traits) {
    return traits.stream()
        .filter(one -> one.reportId().equals(reportId))
        .map(Traits::source)
        .findFirst()
        .orElse(SourceClass.OUTLET);
  }

  private static ObjectNode changes(ContactSummary before, ContactSummary after) {
    ObjectNode changes = HistoryRows.detail();
    put(changes, "status", before, after, contact -> contact.status().wire());
    put(changes, "channel", before, after, contact -> contact.channel().wire());
    put(changes, "date", before, after, contact -> text(contact.date()));
    put(changes, "place", before, after, contact -> text(contact.place()));
    put(changes, "agenda", before, after, contact -> text(contact.agenda()));
    put(changes, "parties", before, after, contact -> contact.sides().toString());
    put(changes, "confirmation", before, after, contact -> contact.confirmation().wire());
    return changes;
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof org.dragoman.record.DateRange date) {
      return date.start().equals(date.end()) ? "" + date.start() : date.start() + "/" + date.end();
    }
    if (value instanceof org.dragoman.record.PlaceEntry place) {
      return (place.name() == null ? "" : place.name() + ", ") + place.country();
    }
    if (value instanceof org.dragoman.codebook.Term term) {
      return term.wire();
    }
    return "";
  }

  private static void put(
      ObjectNode changes,
      String field,
      ContactSummary before,
      ContactSummary after,
      Function<ContactSummary, String> value) {
    String from = value.apply(before);
    String to = value.apply(after);
    if (!from.equals(to)) {
      changes.putArray(field).add(from).add(to);
    }
  }
}

package org.dragoman.record.store;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.record.Contact;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.HistoryKind;
import org.dragoman.record.Report;
import org.dragoman.record.load.InventedContact;
import org.dragoman.record.load.InventedDiplomacy;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.Traits;
import org.dragoman.record.merge.TraitsReader;
import org.dragoman.record.resolve.ContactResolver;
import org.dragoman.record.resolve.Source;
import org.dragoman.text.Document;
import org.jdbi.v3.core.Handle;

/**
 * Fills a record with invented contacts to measure what asks it: {@code InventedRecord STORE
 * CONTACTS}. Every row is written as the store writes it, but which reports are of one contact is
 * known beforehand and need not be found; the words of the texts are left out of the search.
 */
public final class InventedRecord {

  private static final int BATCH = 2_000;

  private InventedRecord() {}

  /** Fills the record. */
  public static void main(String[] arguments) {
    long contacts = Long.parseLong(arguments[1]);
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            true,
            java.nio.charset.StandardCharsets.UTF_8);
    long begun = System.nanoTime();
    fill(arguments[0], contacts);
    out.printf(Locale.ROOT, "%d contacts in %.0f s%n", contacts, (System.nanoTime() - begun) / 1e9);
  }

  /** Fills the record at {@code store} with that many contacts. */
  public static void fill(String store, long contacts) {
    InventedDiplomacy diplomacy = new InventedDiplomacy();
    try (Database database = Database.open(StoreAddress.of(store), 60)) {
      for (long first = 0; first < contacts; first += BATCH) {
        long from = first;
        long to = Math.min(contacts, first + BATCH);
        database.write(
            handle -> {
              Filling filling = new Filling(handle, database.dialect());
              for (long number = from; number < to; number++) {
                filling.add(diplomacy.contact(number));
              }
              filling.persons.keep();
              return to;
            });
      }
    }
  }

  /** Writes within one transaction. */
  private static final class Filling {

    private final DocumentRows documents;
    private final ReportRows reports;
    private final ContactRows contacts;
    private final PersonRows persons;
    private final ActionRows actions;
    private final HistoryRows history;
    private long lastNumber;

    Filling(Handle handle, Dialect dialect) {
      this.documents = new DocumentRows(handle, dialect);
      this.reports = new ReportRows(handle);
      this.contacts = new ContactRows(handle);
      this.persons = new PersonRows(handle);
      this.actions = new ActionRows(handle);
      this.history = new HistoryRows(handle, "invented", null);
      this.lastNumber = contacts.lastNumber();
    }

    void add(InventedContact invented) {
      String first = invented.readings().get(0).document().id() + "#e1";
      String id = "c" + Document.digest("", first).substring(0, 12);
      contacts.create(id, ++lastNumber);
      List<Report> told = new ArrayList<>();
      for (Reading reading : invented.readings()) {
        told.add(report(id, first, reading));
      }
      Contact contact = ContactResolver.resolve(id, told, List.of(), false, List.of());
      contacts.keep(contact.summary());
      history.add(HistoryKind.CREATED, id, HistoryRows.detail().put("report", first));
    }

    private Report report(String id, String leader, Reading reading) {
      Document document = reading.document();
      documents.add(document, Document.digest(document.title(), document.text()), "invented-1");
      LocalDate day = document.published() == null ? null : document.published().day();
      Event event = reading.events().get(0);
      Traits traits =
          TraitsReader.of(document, Source.of(document)).read(document.id() + "#e1", event);
      Member member = reports.add(traits, event);
      member.follow(leader);
      reports.keepLeader(member);
      reports.keepContact(member.id(), id);
      persons.count(event, day, 1);
      reading.events().stream()
          .skip(1)
          .forEach(action -> actions.add(document.id() + "#" + action.id(), action, day));
      return new Report(
          member.id(), id, entry(document, day), event, traits.source(), traits.speaksFor(), null);
    }

    private static DocumentEntry entry(
        Document document, @org.jspecify.annotations.Nullable LocalDate day) {
      return new DocumentEntry(
          document.id(),
          document.title(),
          document.outlet(),
          document.url(),
          day == null ? null : day.toString(),
          day,
          document.language(),
          document.content().length());
    }
  }
}

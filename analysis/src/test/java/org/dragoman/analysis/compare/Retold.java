package org.dragoman.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.analysis.MemoryRecord;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.Confirmation;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.Report;
import org.dragoman.record.Resolved;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/** One contact as several texts tell it, read by the reader itself. */
public final class Retold {

  private static final DocumentReader READER = Dragoman.reader();

  private final List<Document> documents = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  /** A text of a side. */
  public Retold by(String side, String day, String title, String text) {
    return add(Side.state(side), side + " government", day, title, text);
  }

  /** A text of an outlet. */
  public Retold byOutlet(String outlet, String day, String title, String text) {
    return add(null, outlet, day, title, text);
  }

  private Retold add(@Nullable Side side, String outlet, String day, String title, String text) {
    Document document =
        Document.of(title, text)
            .withOutlet(outlet)
            .withPublished(Published.on(LocalDate.parse(day)));
    List<Event> contacts = READER.read(document).contacts();
    if (contacts.isEmpty()) {
      throw new IllegalArgumentException("the reader finds no contact in: " + title);
    }
    documents.add(document);
    reports.add(
        new Report(
            document.id() + "#" + contacts.get(0).id(),
            "c-1",
            new DocumentEntry(
                document.id(),
                title,
                outlet,
                null,
                day,
                LocalDate.parse(day),
                "en",
                document.content().length()),
            contacts.get(0),
            side == null ? SourceClass.OUTLET : SourceClass.READOUT,
            side,
            null));
    return this;
  }

  /** The contact, as the first text has it. */
  public Contact contact() {
    Event event = reports.get(0).event();
    List<ContactParty> parties = new ArrayList<>();
    for (Participant participant : event.participants()) {
      String country = participant.country();
      Side side =
          country != null
              ? Side.state(country)
              : Side.organization(String.valueOf(participant.organization()));
      parties.add(
          new ContactParty(
              side,
              participant.role(),
              participant.name() == null ? null : "p-" + participant.name(),
              participant.name(),
              participant.office(),
              participant.level()));
    }
    Channel channel = Objects.requireNonNull(event.channel());
    Status status = event.status();
    ContactSummary summary =
        new ContactSummary(
            "c-1",
            channel,
            status,
            parties,
            null,
            reports.get(0).document().published(),
            null,
            event.topics().stream().map(topic -> topic.label()).distinct().sorted().toList(),
            event.agenda(),
            Confirmation.BOTH,
            0.9,
            reports.size(),
            reports.size());
    return new Contact(
        summary,
        new Resolved<>(channel, "told", List.of(), List.of()),
        new Resolved<>(status, "told", List.of(), List.of()),
        new Resolved<>(summary.sides(), "told", List.of(), List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of(),
        Set.of(),
        reports,
        false,
        List.of());
  }

  /** A record with this contact alone. */
  public MemoryRecord record() {
    return new MemoryRecord().with(contact(), documents);
  }
}

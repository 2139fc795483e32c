package org.dragoman.cli.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.codebook.Term;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Reading;
import org.dragoman.events.Topic;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * One row a contact. Cells with several values separate them by {@code " | "}; the cells {@code
 * roles} to {@code organizations} have one value a participant, in the same order, empty where
 * nothing is known.
 */
public final class CsvView implements ContactView {

  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "document",
          "title",
          "outlet",
          "url",
          "published",
          "event",
          "type",
          "mode",
          "cameo",
          "channel",
          "status",
          "start",
          "end",
          "precision",
          "place",
          "place_country",
          "roles",
          "names",
          "offices",
          "countries",
          "organizations",
          "topics",
          "agenda",
          "attribution",
          "attribution_countries",
          "evidence",
          "confidence",
          "lexicon");

  private static final String SEPARATOR = " | ";

  @Override
  public String opening() {
    StringWriter rows = new StringWriter();
    csv(rows).writeRecord(COLUMNS);
    return rows.toString();
  }

  @Override
  public String of(Reading reading, String shownId) {
    StringWriter rows = new StringWriter();
    for (Event contact : reading.contacts()) {
      csv(rows).writeRecord(row(reading.document(), contact));
    }
    return rows.toString();
  }

  private static CsvWriter csv(StringWriter rows) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(rows);
  }

  private static String[] row(Document document, Event contact) {
    Published published = document.published();
    EventDate date = contact.date();
    Place place = contact.place();
    return new String[] {
      document.id(),
      document.title(),
      text(document.outlet()),
      text(document.url()),
      published == null ? "" : published.iso(),
      contact.id(),
      contact.type().wire(),
      text(contact.mode()),
      text(contact.cameo()),
      wire(contact.channel()),
      contact.status().wire(),
      date == null || date.start() == null ? "" : date.start().toString(),
      date == null || date.end() == null ? "" : date.end().toString(),
      date == null ? "" : date.precision().wire(),
      place == null ? "" : place.name(),
      place == null ? "" : text(place.country()),
      participants(contact, participant -> participant.role().wire()),
      participants(contact, participant -> text(participant.name())),
      participants(contact, participant -> text(participant.office())),
      participants(contact, participant -> text(participant.country())),
      participants(contact, participant -> text(participant.organization())),
      joined(contact.topics(), Topic::label),
      wire(contact.agenda()),
      joined(contact.attribution(), attribution -> attribution.kind().wire()),
      joined(contact.attribution(), CsvView::vouchingState),
      joined(contact.evidence(), Evidence::text),
      String.format(Locale.ROOT, "%.3f", contact.confidence()),
      contact.lexicon()
    };
  }

  private static String vouchingState(Attribution attribution) {
    return text(attribution.country());
  }

  private static String participants(Event contact, Function<Participant, String> field) {
    return joined(contact.participants(), field);
  }

  private static <T> String joined(List<T> parts, Function<T, String> word) {
    return parts.stream().map(word).collect(Collectors.joining(SEPARATOR));
  }

  private static String wire(@Nullable Term term) {
    return term == null ? "" : term.wire();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}

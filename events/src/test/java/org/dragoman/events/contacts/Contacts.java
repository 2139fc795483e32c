package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Kinds;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;

/** The contacts of a text in one line each: channel, status and parties. */
final class Contacts {

  private static final DocumentReader READER = Dragoman.reader();

  private static final DocumentReader CONTACTS_ALONE = Dragoman.reader(List.of(), Kinds.CONTACTS);

  private Contacts() {}

  /** The contacts of a report of 15 May 2024, a Wednesday. */
  static List<String> of(String text) {
    return of("", text);
  }

  static List<String> of(String title, String text) {
    return of(Document.of(title, text));
  }

  /** The contacts that an outlet tells in its own words. */
  static List<String> ofRelease(String outlet, String title, String text) {
    return of(Document.of(title, text).withOutlet(outlet));
  }

  private static List<String> of(Document text) {
    return events(text).map(Contacts::line).toList();
  }

  /** First and last day of each contact of a report of 15 May 2024. */
  static List<String> daysOf(String text) {
    return daysOf("", text);
  }

  /** The same under a headline. */
  static List<String> daysOf(String title, String text) {
    return daysOf(reportOf15May(Document.of(title, text)));
  }

  /** The same of a text with its own day. */
  static List<String> daysOf(Document text) {
    return dated(text)
        .map(event -> Optional.ofNullable(event.date()))
        .map(
            date ->
                date.map(EventDate::start).orElse(null)
                    + " "
                    + date.map(EventDate::end).orElse(null))
        .toList();
  }

  /** Parties, first day and state of the place of each contact of a report of 15 May 2024. */
  static List<String> daysAndPlacesOf(String text) {
    return events(Document.of("", text))
        .map(
            event ->
                parties(event)
                    + " "
                    + Optional.ofNullable(event.date())
                        .map(date -> String.valueOf(date.start()))
                        .orElse("-")
                    + " "
                    + Optional.ofNullable(event.place()).map(Place::country).orElse("-"))
        .toList();
  }

  /** The persons of all contacts of a text, in the order in which they are told. */
  static List<String> personsOf(String text) {
    return events(Document.of("", text))
        .flatMap(event -> event.participants().stream())
        .flatMap(participant -> Optional.ofNullable(participant.name()).stream())
        .distinct()
        .toList();
  }

  /** The contacts of a text of which nobody knows when it was published. */
  static List<String> undated(String text) {
    return dated(Document.of("", text)).map(Contacts::line).toList();
  }

  /** The persons of each contact, in the order in which they are told. */
  static List<String> personsByContact(String text) {
    return events(Document.of("", text))
        .map(
            event ->
                String.join(
                    ", ",
                    event.participants().stream()
                        .flatMap(participant -> Optional.ofNullable(participant.name()).stream())
                        .toList()))
        .toList();
  }

  /** State and office of each participant. */
  static List<String> officesOf(String text) {
    return events(Document.of("", text))
        .flatMap(event -> event.participants().stream())
        .map(participant -> participant.country() + " " + participant.office())
        .toList();
  }

  /** How much of the agenda each contact discloses. */
  static List<String> agendasOf(String text) {
    return events(Document.of("", text)).map(event -> String.valueOf(event.agenda())).toList();
  }

  private static Document reportOf15May(Document text) {
    return text.withPublished(Published.on(LocalDate.of(2024, 5, 15)));
  }

  private static Stream<Event> events(Document text) {
    return dated(reportOf15May(text));
  }

  private static Stream<Event> dated(Document document) {
    List<Event> contacts = contacts(READER, document);
    // Who asks for contacts alone gets them faster, and the same.
    assertThat(contacts(CONTACTS_ALONE, document))
        .extracting(Contacts::line)
        .isEqualTo(contacts.stream().map(Contacts::line).toList());
    return contacts.stream();
  }

  private static List<Event> contacts(DocumentReader reader, Document document) {
    return reader.read(document).events().stream()
        .filter(event -> event.channel() != null)
        .toList();
  }

  /**
   * Checks that a sentence tells these contacts and no other.
   *
   * @param contacts in one line each, with "; " between them
   */
  static void assertTold(String sentence, String contacts) {
    assertThat(of(sentence)).containsExactlyInAnyOrder(contacts.split("; ", -1));
  }

  private static String parties(Event event) {
    TreeSet<String> parties = new TreeSet<>();
    for (Participant participant : event.participants()) {
      String country = participant.country();
      parties.add(country != null ? country : String.valueOf(participant.organization()));
    }
    return String.join(" ", parties);
  }

  private static String line(Event event) {
    return String.valueOf(event.channel()).toLowerCase(java.util.Locale.ROOT)
        + " "
        + event.status().toString().toLowerCase(java.util.Locale.ROOT)
        + " "
        + parties(event);
  }
}

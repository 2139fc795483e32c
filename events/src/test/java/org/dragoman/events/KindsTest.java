package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.codebook.EventType;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.DragomanException;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;

/** Who asks for some kinds of events gets those. */
class KindsTest {

  private static final Document REPORT =
      Document.of(
          "",
          """
          Kenyan Foreign Minister Musalia Mudavadi met Ugandan President Yoweri Museveni in Kampala \
          last week. Gunmen killed four policemen in Quetta yesterday.
          """);

  @Test
  void namesAreThoseOfPloverInEitherCaseAndContacts() {
    assertThat(Kinds.named(List.of("contacts"))).isEqualTo(Kinds.CONTACTS);
    assertThat(Kinds.named(List.of("consult", " AID")).types())
        .containsExactlyInAnyOrder(EventType.CONSULT, EventType.AID);
  }

  @Test
  void aNameThatIsNoneIsRefusedInASentence() {
    assertThatThrownBy(() -> Kinds.named(List.of("MEETING")))
        .isInstanceOf(DragomanException.class)
        .hasMessageStartingWith("'MEETING' is no type of events; name contacts or some of AGREE,");
  }

  @Test
  void contactsAreGivenWhateverTheirType() {
    List<Event> events = read(Kinds.CONTACTS).events();

    assertThat(events).isNotEmpty().allMatch(Event::isContact);
  }

  @Test
  void eventsOfATypeAreGivenWithoutOthers() {
    assertThat(read(Kinds.named(List.of("ASSAULT"))).events())
        .extracting(Event::type)
        .containsOnly(EventType.ASSAULT);
  }

  /** Both dates are relative and the report has no day: each event has a warning of its own. */
  @Test
  void warningsAreThoseOfTheEventsThatAreGiven() {
    assertThat(read(Kinds.ALL).warnings()).hasSize(2);
    assertThat(read(Kinds.CONTACTS).warnings())
        .containsExactly("publication date unknown: 'last week' is left unresolved");
    assertThat(read(Kinds.named(List.of("ASSAULT"))).warnings())
        .containsExactly("publication date unknown: 'yesterday' is left unresolved");
  }

  @Test
  void whatIsGivenIsWordForWordWhatAllHave() {
    Reading all = read(Kinds.ALL);
    for (String names : List.of("contacts", "ASSAULT", "CONSULT", "AID")) {
      Kinds kinds = Kinds.named(List.of(names));
      assertThat(read(kinds)).isEqualTo(kinds.of(all));
    }
  }

  /** Its state is told by nothing but the list of office-holders. */
  @Test
  void aGovernmentNamedAfterItsHeadIsNotLeftOut() {
    Document report =
        Document.of("", "The Obama administration holds talks with Russia.")
            .withPublished(Published.on(LocalDate.of(2014, 5, 15)));
    List<Event> contacts = Dragoman.reader(List.of(), Kinds.CONTACTS).read(report).events();

    assertThat(contacts).isNotEmpty();
    assertThat(contacts)
        .isEqualTo(Kinds.CONTACTS.of(Dragoman.reader(List.of(), Kinds.ALL).read(report)).events());
  }

  private static Reading read(Kinds kinds) {
    DocumentReader reader = Dragoman.reader(List.of(), kinds);
    return reader.read(REPORT);
  }
}

package org.dragoman.events.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.events.Attribution;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On whose word: of which kind, of which state. */
class AttributionTest {

  private final DocumentReader reader = Dragoman.reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          official-statement/PER | Peruvian President Luis Campos met his Chilean counterpart in Lima, his office said.
          official-statement/CHL | Peruvian President Luis Campos met Chilean Foreign Minister Eva Soto in Lima, Soto's office announced.
          official-statement/PER | Peru's foreign ministry denied that President Luis Campos would meet Chilean President Pedro Rojas.
          unnamed-official/PER   | Peruvian President Luis Campos will meet Chilean President Pedro Rojas, government sources said.
          unnamed-official/-     | Peruvian President Luis Campos will meet Chilean President Pedro Rojas, diplomats said.
          unnamed-official/CHL   | Peruvian President Luis Campos met Chilean President Pedro Rojas, an official of Chile's presidential office said.
          named-official/PER     | Peruvian President Luis Campos met Chilean President Pedro Rojas, his spokeswoman Ana Ruiz said.
          social-media/PER       | Peruvian President Luis Campos met Chilean President Pedro Rojas, he wrote on Facebook.
          agency/-               | Peruvian President Luis Campos met Chilean President Pedro Rojas, Xinhua reported.
          outlet/PER             | Peruvian President Luis Campos met Chilean President Pedro Rojas, Peru's state television said.
          named-official/PER     | After a meeting with Chilean President Pedro Rojas, Peruvian President Luis Campos said that the border would open.
          """)
  void aSourceHasItsKindAndItsState(String source, String text) {
    assertThat(shown(read("Daily", "", text).get(0))).isEqualTo(source);
  }

  @Test
  void whoAnnouncesSomethingElseIsNoSource() {
    List<Event> contacts =
        read(
            "Daily",
            "",
            "Peruvian President Luis Campos, on a visit to Chile, announced a tax reform.");

    assertThat(contacts.get(0).attribution()).isEmpty();
  }

  @Test
  void aJointStatementIsOnTheWordOfBothSides() {
    List<Event> contacts =
        read(
            "The White House",
            "Joint Statement on the Meeting of President Biden and President Rojas of Chile",
            "President Joseph R. Biden met today with President Pedro Rojas of Chile in Washington.");

    assertThat(shown(contacts.get(0))).isEqualTo("official-statement/USA official-statement/CHL");
  }

  @Test
  void anOfficialWithoutAStateIsOfTheDateline() {
    List<Event> contacts =
        read(
            "Agency",
            "",
            "LIMA (Agency) - Deputy Foreign Minister Jorge Vela met Chilean Foreign Minister Eva Soto.");

    assertThat(contacts.get(0).participants())
        .extracting(p -> p.name() + "/" + p.country())
        .containsExactly("Jorge Vela/PER", "Eva Soto/CHL");
  }

  private List<Event> read(String outlet, String title, String text) {
    Document document =
        Document.of(title, text)
            .withPublished(Published.on(LocalDate.of(2023, 3, 6)))
            .withOutlet(outlet);
    return reader.read(document).contacts();
  }

  private static String shown(Event event) {
    return event.attribution().stream()
        .map(AttributionTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Attribution attribution) {
    String country = attribution.country();
    return attribution.kind().wire() + "/" + (country == null ? "-" : country);
  }
}

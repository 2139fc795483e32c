package org.dragoman.events.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long lists of officials: all of them have the contact. */
class ListedPartiesTest {

  private final DocumentReader reader = Dragoman.reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rojas/CHL Campos/PER Vela/PER Diaz/PER | Chilean President Pedro Rojas met with Peruvian President Luis Campos, Minister of Mines Jorge Vela, and Head of the Office of the President Ana Diaz.
          Rojas/CHL Campos/PER Soto/ECU          | Chilean President Pedro Rojas met today with Peruvian President Luis Campos and Ecuadorian Foreign Minister Eva Soto to discuss fishing.
          Rojas/CHL Campos/PER                   | Chilean President Pedro Rojas met with senior Peruvian officials, including President Luis Campos.
          """)
  void everyEntryIsAParty(String parties, String text) {
    Document document = Document.of("", text).withPublished(Published.on(LocalDate.of(2025, 3, 5)));
    Event contact = reader.read(document).contacts().get(0);

    assertThat(
            contact.participants().stream()
                .map(ListedPartiesTest::shown)
                .collect(Collectors.joining(" ")))
        .isEqualTo(parties);
    assertThat(contact.participants())
        .allSatisfy(p -> assertThat(p.span().of(document.content())).isEqualTo(p.text()));
  }

  private static String shown(Participant participant) {
    String name = String.valueOf(participant.name());
    return name.substring(name.lastIndexOf(' ') + 1) + "/" + participant.country();
  }
}

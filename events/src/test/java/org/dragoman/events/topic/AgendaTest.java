package org.dragoman.events.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.codebook.Agenda;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.Topic;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what a contact was about is told: in its own clause, and in the sentences after. */
class AgendaTest {

  private final DocumentReader reader = Dragoman.reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disclosed   | Chilean President Pedro Rojas met Peruvian President Luis Campos in Arica to sign a treaty on fishing.
          disclosed   | Chilean President Pedro Rojas wrote to Peruvian President Luis Campos about fishing quotas.
          disclosed   | Chilean President Pedro Rojas flew to Lima for the opening of a museum of fishing.
          disclosed   | Chilean President Pedro Rojas met Peruvian President Luis Campos. They discussed fishing quotas.
          disclosed   | Chilean President Pedro Rojas met Peruvian President Luis Campos. The talks focused on fishing quotas.
          disclosed   | Chilean President Pedro Rojas met Peruvian President Luis Campos and urged him to reopen the port of Ilo.
          disclosed   | During a visit to Lima, Chilean President Pedro Rojas opened a museum of fishing.
          disclosed   | Chile summoned the Peruvian ambassador over the seizure of a trawler.
          disclosed   | Chilean President Pedro Rojas met Peruvian President Luis Campos to discuss a range of issues, including fishing.
          general     | Chilean President Pedro Rojas met Peruvian President Luis Campos to discuss bilateral relations.
          general     | Chilean President Pedro Rojas met Peruvian President Luis Campos. The two exchanged views on issues of mutual concern.
          undisclosed | Chilean President Pedro Rojas met Peruvian President Luis Campos in Arica on Tuesday evening.
          undisclosed | Chilean President Pedro Rojas flew to Lima for talks.
          undisclosed | Chilean President Pedro Rojas will travel to Lima to attend a summit.
          """)
  void itIsReadFromWhatIsToldOfThatOccasion(String agenda, String text) {
    List<Event> contacts = read(text);

    assertThat(contacts).isNotEmpty();
    assertThat(contacts.get(0).agenda()).isEqualTo(Agenda.of(agenda));
  }

  @Test
  void eachOfTwoContactsHasItsOwnTopics() {
    List<Event> contacts =
        read(
            """
            Chilean President Pedro Rojas met Peruvian President Luis Campos in Lima on Monday. They \
            discussed fishing quotas. On Tuesday he met Bolivian President Ana Quispe in La Paz.
            """);

    assertThat(contacts).hasSize(2);
    assertThat(contacts.get(0).agenda()).isEqualTo(Agenda.DISCLOSED);
    assertThat(contacts.get(1).agenda()).isEqualTo(Agenda.UNDISCLOSED);
  }

  @Test
  void aSessionNamedInPassingHasNotTheTopicsOfTheMeeting() {
    List<Event> contacts =
        read(
            """
            Chilean President Pedro Rojas met Peruvian President Luis Campos ahead of the G7 Leaders' \
            Summit in Lima. The G7 summit will open on Sunday. They discussed fishing quotas.
            """);

    assertThat(contacts).hasSize(2);
    assertThat(contacts.get(0).agenda()).isEqualTo(Agenda.DISCLOSED);
    assertThat(contacts.get(1).agenda()).isEqualTo(Agenda.UNDISCLOSED);
  }

  @Test
  void theSpansOfTopicsGiveBackTheirWords() {
    String text =
        "Chilean President Pedro Rojas met Peruvian President Luis Campos to discuss fishing quotas"
            + " and the port of Ilo.";
    Document document = document(text);

    List<Topic> topics = reader.read(document).contacts().get(0).topics();
    assertThat(topics).hasSize(2);
    assertThat(topics)
        .allSatisfy(
            topic -> assertThat(topic.span().of(document.content())).isEqualTo(topic.text()));
  }

  private List<Event> read(String text) {
    return reader.read(document(text)).contacts();
  }

  private static Document document(String text) {
    return Document.of("", text).withPublished(Published.on(LocalDate.of(2025, 3, 5)));
  }
}

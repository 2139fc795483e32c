package org.dragoman.events.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.codebook.EventType;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts that a sentence names and nobody performs; beside each class those that are performed. */
class UnperformedTest {

  private static final DocumentReader READER = Dragoman.reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Such bombings had not taken place in Nepal before.",
        "Rocket attacks from Lebanon have ceased since June.",
        "Truck bombings have become rare in Peru.",
        "Since the bombing the port of Aden in Yemen has been shut.",
        "Some villagers escaped the massacre in Mali.",
        "Tunisia marked the tenth anniversary of the bombing in Sousse.",
        "Traders in Colombo spoke of the prospect of terror attacks in Sri Lanka.",
        "The ministers discussed how to deliver generators to Moldova.",
        "The union feeds its farmers rather than imposing sanctions on Georgia.",
        "The envoy denied a report that he threatened Estonia.",
        "These rules are intended to protect farmers in Malawi.",
        "Police in Porto issued an appeal for witnesses.",
      })
  void whatNobodyDoesIsNoEvent(String sentence) {
    assertThat(types(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two bombings took place in Nepal on Monday. | ASSAULT",
        "Norway intends to deliver generators to Moldova. | AGREE",
        "The union is imposing sanctions on Georgia. | COERCE",
        "The rebels used drones to watch the camp and shell a Malian village. | ASSAULT",
        "Police in Porto issued an appeal for calm. | REQUEST",
      })
  void whatIsDoneIsOne(String sentence, EventType type) {
    assertThat(types(sentence)).containsExactly(type);
  }

  private static List<EventType> types(String sentence) {
    Document document =
        Document.of("", sentence).withPublished(Published.on(LocalDate.of(2024, 5, 15)));
    return READER.read(document).events().stream().map(Event::type).toList();
  }
}

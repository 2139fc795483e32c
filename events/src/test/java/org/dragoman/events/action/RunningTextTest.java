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
import org.junit.jupiter.api.Test;

/** What running text has beside reports of acts: things, attributes, topics, what points back. */
class RunningTextTest {

  private static final DocumentReader READER = Dragoman.reader();

  @Test
  void thingsNeitherThreatenNorAskNorPromise() {
    assertThat(types("China's subsidies policy threatens German steelworkers.")).isEmpty();
    assertThat(types("The project encourages the city to plant trees.")).isEmpty();
    assertThat(types("China threatens German steelworkers with higher tariffs."))
        .containsExactly(EventType.THREATEN);
  }

  @Test
  void whatNobodyDoesIsNotDone() {
    assertThat(types("None of the rebels attacked the Somali army.")).isEmpty();
    assertThat(types("No Kenyan soldier shelled the Somali village.")).isEmpty();
  }

  @Test
  void whatWouldHaveBeenDoneIsNotDone() {
    assertThat(types("French troops would not have stopped the rebels in Mali.")).isEmpty();
  }

  @Test
  void whatSomebodyIsIsNoActOfTheSentence() {
    assertThat(types("The besieged town lies in Bosnia.")).isEmpty();
    assertThat(types("The detained student loves Kenya.")).isEmpty();
  }

  @Test
  void whatANounIsAboutIsNoActOfTheSentence() {
    assertThat(types("The ceasefire hotline in Syria was out of order.")).isEmpty();
    assertThat(types("War columnists filled a hotel in Ukraine.")).isEmpty();
  }

  @Test
  void whatAMeansWasUsedForAndAnAttemptAreDone() {
    assertThat(types("The militia has used drones to shell a camp in Darfur."))
        .containsExactly(EventType.ASSAULT);
    assertThat(types("An attempt was made to assassinate the president of Haiti."))
        .containsExactly(EventType.ASSAULT);
  }

  @Test
  void aNounThatPointsBackTellsTheSameAct() {
    List<Event> events =
        events(
            "Rebels shelled the Malian town of Gao on Monday. Two people"
                + " died in the heavy shelling.");

    assertThat(events)
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .singleElement()
        .satisfies(event -> assertThat(event.evidence()).hasSizeGreaterThan(1));
  }

  private static List<EventType> types(String sentence) {
    return events(sentence).stream().map(Event::type).toList();
  }

  private static List<Event> events(String text) {
    Document document =
        Document.of("", text).withPublished(Published.on(LocalDate.of(2024, 5, 15)));
    return READER.read(document).events();
  }
}

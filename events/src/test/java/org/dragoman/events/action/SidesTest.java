package org.dragoman.events.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Role;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it and to whom, where the grammar of a sentence does not say so plainly. */
class SidesTest {

  private static final DocumentReader READER = Dragoman.reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji and Samoa signed a customs agreement on Monday. | SUPPORT | FJI | WSM",
        "Fiji signed a customs agreement with Samoa. | SUPPORT | FJI | WSM",
        "Peru and Malta have established diplomatic relations. | SUPPORT | PER | MLT",
        "Clashes between Thai and Cambodian soldiers left three people dead. | ASSAULT | THA | KHM",
      })
  void ofAnActThatBothDoTheFirstActs(
      String sentence, EventType type, String actor, String recipient) {
    tells(sentence, type, actor, recipient);
  }

  @Test
  void whoGivesSomethingOfHisOwnDoesNotReceiveIt() {
    assertThat(
            READER
                .read(
                    Document.of(
                        "", "Fijian President Wiliame Katonivere expressed his congratulations."))
                .events())
        .flatExtracting(Event::participants)
        .noneMatch(participant -> participant.role() == Role.RECIPIENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two Danish students were arrested in Cairo. | COERCE | EGY | DNK",
        "Three Kenyans have been released from custody in Libya. | RETREAT | LBY | KEN",
        "A Chilean trader was placed under investigation in Spain. | ACCUSE | ESP | CHL",
      })
  void policeAndCourtsOfWhomNothingIsToldAreOfThePlace(
      String sentence, EventType type, String actor, String recipient) {
    tells(sentence, type, actor, recipient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Serb militias were engaged in ethnic cleansing against Albanian villagers. | ASSAULT | SRB"
            + " | ALB",
        "Some 300 Kenyan soldiers were deployed as peacekeepers in Haiti. | AID | KEN | HTI",
        "Chad's government faced criticism from the African Union. | ACCUSE | African Union | TCD",
        "Senator Miller of the United States signed a letter urging Mexico to act. | REQUEST | USA"
            + " | MEX",
        "Iran will arrest the sailors unless Oman pays. | THREATEN | IRN | OMN",
      })
  void whoeverSuffersWritesOrIsWarnedHasTheRightPart(
      String sentence, EventType type, String actor, String recipient) {
    tells(sentence, type, actor, recipient);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The programme is providing food to people hit by floods in Malawi, Mozambique and Zimbabwe."
            + " | MWI MOZ ZWE",
        "Bulgaria donated state-of-the-art ventilators to Moldova. | MDA",
      })
  void helpGoesToAllOfThem(String sentence, String recipients) {
    assertThat(sides(only(sentence), Role.RECIPIENT)).isEqualTo(recipients);
  }

  @ParameterizedTest
  @CsvSource({
    "Archbishop John Miller condemned the arrests in Nigeria.",
    "Bishop Anna Miller has blamed Ghana for the delay.",
  })
  void whoJudgesByNameIsNotOfTheStateJudged(String sentence) {
    assertThat(sides(only(sentence), Role.ACTOR)).isEmpty();
  }

  private static void tells(String sentence, EventType type, String actor, String recipient) {
    Event event = only(sentence);
    assertThat(event.type()).isEqualTo(type);
    assertThat(sides(event, Role.ACTOR)).isEqualTo(actor);
    assertThat(sides(event, Role.RECIPIENT)).isEqualTo(recipient);
  }

  private static String sides(Event event, Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(p -> p.country() != null ? p.country() : String.valueOf(p.organization()))
        .filter(side -> !side.equals("null"))
        .collect(Collectors.joining(" "));
  }

  private static Event only(String sentence) {
    Document document =
        Document.of("", sentence).withPublished(Published.on(LocalDate.of(2024, 5, 15)));
    List<Event> events = READER.read(document).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}

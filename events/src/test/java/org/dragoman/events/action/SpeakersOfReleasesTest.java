package org.dragoman.events.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Role;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom "we" means, and whose acts are no politics. */
class SpeakersOfReleasesTest {

  private static final DocumentReader READER = Dragoman.reader();

  private static final String OUTLET = "Ministry of Foreign Affairs of Fiji";

  @Test
  void weInAReleaseIsTheStateThatSpeaks() {
    List<Event> events = release("We urge Samoa to withdraw its troops from the island.");
    assertThat(events).extracting(Event::type).containsExactly(EventType.REQUEST);
    assertThat(countries(events, Role.ACTOR)).containsExactly("FJI");
    assertThat(countries(events, Role.RECIPIENT)).containsExactly("WSM");
  }

  @Test
  void weInAReportIsWhoeverIsQuoted() {
    List<Event> events =
        READER
            .read(Document.of("", "We urge Samoa to withdraw its troops from the island."))
            .events();
    assertThat(countries(events, Role.ACTOR)).isEmpty();
  }

  @Test
  void aQuotationIsNotTheVoiceOfTheRelease() {
    List<Event> events = release("The miners' union said: “We urge Samoa to withdraw its troops.”");
    assertThat(countries(events, Role.ACTOR)).doesNotContain("FJI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We look forward to deepening our cooperation.",
        "We remain committed to a successful conference.",
      })
  void whatWeStandForIsNoEventWhereNobodyElseIsTold(String sentence) {
    assertThat(release(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Palm Oil agrees to buy the gas stations of its rival for $2 million.",
        "Hydrogen lobbyist quits, slams oil companies.",
      })
  void companiesAmongThemselvesMakeNoPolitics(String sentence) {
    assertThat(READER.read(Document.of("", sentence)).events()).isEmpty();
  }

  private static List<Event> release(String text) {
    return READER.read(Document.of("", text).withOutlet(OUTLET)).events();
  }

  private static List<String> countries(List<Event> events, Role role) {
    return events.stream()
        .flatMap(event -> event.participants().stream())
        .filter(participant -> participant.role() == role && participant.country() != null)
        .map(Participant::country)
        .toList();
  }
}

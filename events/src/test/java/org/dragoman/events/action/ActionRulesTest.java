package org.dragoman.events.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.codebook.Context;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;

/** PLOVER's rules on what is an event, of which type, and who has which part in it. */
class ActionRulesTest {

  private static final DocumentReader READER = Dragoman.reader();

  @Test
  void anAccusationIsNoAttack() {
    assertThat(events("Kyiv accused Moscow of shelling a hospital."))
        .extracting(Event::type)
        .containsExactly(EventType.ACCUSE);
  }

  @Test
  void promisedAidIsAnAgreement() {
    Event event = only("Norway will send generators to Moldova.");

    assertThat(event.type()).isEqualTo(EventType.AGREE);
    assertThat(event.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void anAnnouncedBlockadeIsAThreatAndARefusedReleaseARejection() {
    assertThat(only("Serbia said it would close the border with Kosovo.").type())
        .isEqualTo(EventType.THREATEN);
    assertThat(only("Belarus will not release the Polish journalist.").type())
        .isEqualTo(EventType.REJECT);
  }

  @Test
  void whatIsDeniedOrOnlySupposedIsNoEvent() {
    assertThat(events("Rwanda did not attack the town of Goma.")).isEmpty();
    assertThat(events("If China were to blockade Taiwan, prices would double.")).isEmpty();
  }

  @Test
  void thePassiveVoiceKeepsBothSides() {
    Event event = only("Nine villagers were killed by Boko Haram fighters in Nigeria.");

    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(party(event, Role.ACTOR).sector()).isEqualTo("REB");
    assertThat(party(event, Role.RECIPIENT).sector()).isEqualTo("CVL");
    assertThat(party(event, Role.RECIPIENT).country()).isEqualTo("NGA");
  }

  @Test
  void actorsWithoutANameHaveSectorAndState() {
    Event event = only("Egyptian police arrested two journalists on Sunday.");

    assertThat(party(event, Role.ACTOR).sector()).isEqualTo("COP");
    assertThat(party(event, Role.ACTOR).country()).isEqualTo("EGY");
    assertThat(party(event, Role.RECIPIENT).sector()).isEqualTo("MED");
    assertThat(event.date()).isNotNull();
  }

  @Test
  void theForcesOfBothStatesAct() {
    assertThat(events("French and Egyptian warships launched a naval exercise."))
        .flatExtracting(Event::participants)
        .extracting(Participant::country)
        .contains("FRA", "EGY");
  }

  @Test
  void anEventCarriesCodeIntensityAndContexts() {
    Event event = only("Kuwait sent 40 tons of food aid to Yemen.");

    assertThat(event.cameo()).isEqualTo("073");
    assertThat(event.quadClass()).isEqualTo(QuadClass.MATERIAL_COOPERATION);
    assertThat(event.intensity()).isEqualTo(7.4);
    assertThat(event.contexts()).contains(Context.HUMANITARIAN);
    assertThat(event.channel()).isNull();
  }

  @Test
  void twoSentencesOnOneActAreOneEvent() {
    List<Event> events =
        events("Canada imposed sanctions on Belarus. Canada imposed the sanctions on Belarus.");

    assertThat(events).hasSize(1);
    assertThat(events.get(0).evidence()).hasSize(2);
  }

  private static Participant party(Event event, Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private static Event only(String sentence) {
    List<Event> events = events(sentence);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static List<Event> events(String sentence) {
    Document document =
        Document.of("", sentence).withPublished(Published.on(LocalDate.of(2024, 5, 15)));
    return READER.read(document).events();
  }
}

package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One minister and two counterparts: calls in the plural are one each, a joint call is one. */
class A02SeveralCallsTest {

  @Test
  void callsWithTwoCounterpartsAreTwo() {
    assertThat(
            Contacts.of(
                "Moroccan Foreign Minister Nasser Bourita held calls to discuss "
                    + "fisheries with Spanish Foreign Minister José Manuel Albares and "
                    + "Portuguese Foreign Minister Paulo Rangel."))
        .containsExactly("phone held ESP MAR", "phone held MAR PRT");
  }

  @Test
  void thoseWhoAreNamedLaterBelongToTheCall() {
    assertThat(
            Contacts.of(
                "Senegalese President Bassirou Diomaye Faye spoke today with West "
                    + "African leaders. Participants in the call included President Alassane "
                    + "Ouattara of Ivory Coast and President Umaro Sissoco Embaló of "
                    + "Guinea-Bissau."))
        .containsExactly("phone held CIV GNB SEN");
  }

  @Test
  void callingSomebodyANameIsNoCall() {
    assertThat(
            Contacts.of(
                "Italian Prime Minister Giorgia Meloni called Tunisian President Kais "
                    + "Saied a partner."))
        .isEmpty();
  }
}

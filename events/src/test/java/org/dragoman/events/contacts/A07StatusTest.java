package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plans, wishes and refusals: what the words around say, and who is meant by it. */
class A07StatusTest {

  @Test
  void lookingForwardIsAPlan() {
    assertThat(
            Contacts.of(
                "Icelandic Prime Minister Bjarni Benediktsson looks forward to meeting "
                    + "Norwegian Prime Minister Jonas Gahr Støre in Bergen next week."))
        .containsExactly("meeting planned ISL NOR");
  }

  @Test
  void notAnyTalksAreRefused() {
    assertThat(
            Contacts.of(
                "South Korea said that it would not hold any talks with Japan on the "
                    + "islands."))
        .containsExactly("negotiation refused JPN KOR");
  }

  @Test
  void aPetitionToCancelCancelsNothing() {
    assertThat(
            Contacts.of(
                "A petition was launched to cancel Ugandan President Yoweri Museveni's "
                    + "visit to Rwanda later this year."))
        .containsExactly("visit planned RWA UGA");
  }

  @Test
  void whoAsksForADelayPostpones() {
    assertThat(
            Contacts.of(
                "Zambia has asked for a one-week delay of the water meeting with " + "Zimbabwe."))
        .containsExactly("meeting postponed ZMB ZWE");
  }

  @Test
  void whoIsCriticisedHoldsTheTalks() {
    assertThat(
            Contacts.of(
                "The Polish minister criticised Hungary for holding direct talks with "
                    + "Russia."))
        .containsExactly("negotiation held HUN RUS");
  }
}

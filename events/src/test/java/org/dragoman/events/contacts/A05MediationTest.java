package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A third party that brings two together is the mediator of their talks. */
class A05MediationTest {

  @Test
  void talksBrokeredByAThirdAreMediation() {
    assertThat(
            Contacts.of(
                "Talks between Armenia and Azerbaijan brokered by Kazakhstan opened in "
                    + "Almaty on Tuesday."))
        .containsExactly("mediation under_way ARM AZE KAZ");
  }

  @Test
  void underTheMediationOf() {
    assertThat(
            Contacts.of(
                "The envoys of Sudan and Chad held negotiations in Doha under Qatari "
                    + "mediation."))
        .containsExactly("mediation held QAT SDN TCD");
  }
}

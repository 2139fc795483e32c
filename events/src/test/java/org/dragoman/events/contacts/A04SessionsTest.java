package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sessions: a body that sits, who attends it, and unnamed groups of leaders. */
class A04SessionsTest {

  @Test
  void aBodyThatConvenesIsInSession() {
    assertThat(Contacts.of("The African Union will convene in Addis Ababa on Friday."))
        .containsExactly("multilateral planned African Union");
  }

  @Test
  void whoSpeaksWithAnotherAtTheSummitMeetsHimAndAttendsIt() {
    assertThat(
            Contacts.of(
                "Serbian President Aleksandar Vučić spoke with Hungarian Prime Minister "
                    + "Viktor Orbán at the European Political Community summit in Granada."))
        .containsExactly(
            "meeting held HUN SRB", "multilateral held European Political Community HUN SRB");
  }

  @Test
  void leadersOfARegionAreAnOpenGroup() {
    assertThat(
            Contacts.of("Peruvian President Dina Boluarte met Asian leaders in Lima on Tuesday."))
        .containsExactly("multilateral held PER");
  }

  @Test
  void theNameOfABodyIsNoSession() {
    assertThat(Contacts.of("Bolivia voted for the resolution of the UN General Assembly."))
        .isEmpty();
  }
}

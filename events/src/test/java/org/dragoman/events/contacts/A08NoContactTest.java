package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What sounds like a contact and is none. */
class A08NoContactTest {

  @Test
  void aStatementOnRelations() {
    assertThat(
            Contacts.of(
                "Vietnam and Laos maintain a regular dialogue at the level of " + "ministers."))
        .isEmpty();
  }

  @Test
  void personsWithoutOffice() {
    assertThat(
            Contacts.of(
                "The Norwegian novelist Karl Berg of Norway and the singer Eva Lind of "
                    + "Sweden met in Copenhagen."))
        .isEmpty();
  }

  @Test
  void aFormerPresidentsJourney() {
    assertThat(Contacts.of("Former Peruvian President Ollanta Humala travelled to Chile."))
        .isEmpty();
  }
}

package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A summoned ambassador, and the state that summons where the sentence leaves it out. */
class A06SummonsTest {

  @Test
  void theStateOfThePostSummons() {
    assertThat(
            Contacts.of(
                "The Iranian ambassador to Denmark was summoned over the arrest of a "
                    + "journalist."))
        .containsExactly("summons held DNK IRN");
  }

  @Test
  void aSummonsByACourtIsNone() {
    assertThat(Contacts.of("A Danish court summoned the Iranian journalist.")).isEmpty();
  }
}

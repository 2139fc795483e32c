package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** His and her before a visit: the subject of the clause travels, before or after the words. */
class A03OwnersTest {

  @Test
  void herVisitIsThatOfTheSubjectBehind() {
    assertThat(
            Contacts.of(
                "During her visit to Nairobi, German Foreign Minister Annalena Baerbock "
                    + "met Kenyan President William Ruto."))
        .containsExactly("visit held DEU KEN");
  }

  @Test
  void stopsOfOnesTripAreVisits() {
    assertThat(
            Contacts.of(
                "Greek Prime Minister Kyriakos Mitsotakis will make his first trip to "
                    + "Latin America in June, with stops in Chile and Peru."))
        .containsExactly("visit planned CHL GRC", "visit planned GRC PER");
  }

  @Test
  void aTripAtHomeIsNoContact() {
    assertThat(
            Contacts.of(
                "During his visit to Lyon, French President Emmanuel Macron met the " + "mayor."))
        .isEmpty();
  }
}

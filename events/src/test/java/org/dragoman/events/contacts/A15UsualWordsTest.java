package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Usual ways of telling a contact that a text written for this reader alone has shown missing. */
class A15UsualWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nouns with hyphens
          Gambian President Adama Barrow had a one-on-one with Togolese President Faure Gnassingbé in Lomé. | meeting held GMB TGO
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé held a two-hour tête-à-tête in Lomé. | meeting held GMB TGO
          Gambian President Adama Barrow came face to face with Togolese President Faure Gnassingbé in Lomé. | meeting held GMB TGO
          # a part of the day is no party
          Gambian President Adama Barrow was telephoned on Sunday evening by Togolese President Faure Gnassingbé. | phone held GMB TGO
          Gambian President Adama Barrow rang Togolese President Faure Gnassingbé on the morning of the vote. | phone held GMB TGO
          # by what means they confer
          Gambian Foreign Minister Mamadou Tangara conferred by video link with Togolese Foreign Minister Robert Dussey. | video held GMB TGO
          Talks between Gambian President Adama Barrow and Togolese President Faure Gnassingbé took place in the form of a videoconference. | video held GMB TGO
          # in touch on a day
          Gambian Foreign Minister Mamadou Tangara was in touch with Togolese Foreign Minister Robert Dussey on Friday. | unspecified held GMB TGO
          # those who speak for a state
          Gambian Foreign Minister Mamadou Tangara met the Togolese side in Lomé. | meeting held GMB TGO
          The Gambian and Togolese sides met in Lomé to discuss fisheries. | meeting held GMB TGO
          The Gambian Foreign Ministry handed a note to the Togolese side. | letter held GMB TGO
          # a part of a body, told as its own
          The African Union's Peace and Security Council will convene on Friday. | multilateral planned African Union Peace and Security Council
          # the council of no state
          The Security Council will meet on Friday to discuss the floods in Togo. | multilateral planned UN Security Council
          # several bodies in one delegation
          Gambian President Adama Barrow received a joint delegation of the African Union and ECOWAS. | multilateral held African Union ECOWAS GMB
          # who keeps away
          Gambian President Adama Barrow skipped the Pacific Islands Forum. | multilateral refused GMB Pacific Islands Forum
          Gambian President Adama Barrow will stay away from the Pacific Islands Forum. | multilateral refused GMB Pacific Islands Forum
          Gambian President Adama Barrow will stay away from the Commonwealth meeting in Apia. | multilateral refused Commonwealth GMB
          # what was planned is off
          Gambian President Adama Barrow will no longer go to Lomé. | visit cancelled GMB TGO
          Gambian Foreign Minister Mamadou Tangara turned down an invitation to visit Lomé. | visit refused GMB TGO
          # each by himself
          Gambian President Adama Barrow spoke to Togolese President Faure Gnassingbé and to Fijian President Wiliame Katonivere. | unspecified held GMB TGO; unspecified held FJI GMB
          # expected, and under way
          Gambian President Adama Barrow is due in Lomé next Friday. | visit planned GMB TGO
          Gambian President Adama Barrow was on his way to Lomé. | visit planned GMB TGO
          # for whom a meal is given
          Gambian President Adama Barrow hosted a dinner for Togolese President Faure Gnassingbé in Banjul. | meeting held GMB TGO
          A luncheon was given in honour of Gambian President Adama Barrow by Togolese President Faure Gnassingbé. | meeting held GMB TGO
          # beside a session
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé got together on the fringes of the U.N. General Assembly. | meeting held GMB TGO; multilateral held GMB TGO UN General Assembly
          Gambian President Adama Barrow exchanged letters with Togolese President Faure Gnassingbé. | letter held GMB TGO
          # officials of a region are of no state that is named in it
          Gambian President Adama Barrow met South American leaders in Brasilia. | multilateral held GMB
          """)
  void aContactIsFound(String sentence, String expected) {
    assertThat(Contacts.of(sentence)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambian President Adama Barrow met Asian business leaders in Banjul.",
        "Gambian President Adama Barrow met North American religious leaders in Banjul.",
        "Gambian President Adama Barrow met members of the Security Council.",
        "South America welcomed the Gambian president's remarks.",
        "Gambian Foreign Minister Mamadou Tangara is in touch with Togolese Foreign Minister Robert Dussey.",
        "Gambian farmers on the Togolese side of the road met in Lomé."
      })
  void noContactIsFound(String sentence) {
    assertThat(Contacts.of(sentence)).isEmpty();
  }
}

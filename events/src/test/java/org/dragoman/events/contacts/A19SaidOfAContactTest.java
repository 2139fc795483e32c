package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What verbs say of the contact that is their object: denied, being prepared, only spoken of. */
class A19SaidOfAContactTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # reports that are said to be wrong
          The foreign ministry denied reports of a meeting between Gambian President Adama Barrow and Togolese President Faure Gnassingbé. | meeting denied GMB TGO
          Fiji's presidency dismissed rumours that Fijian President Wiliame Katonivere met the Togolese foreign minister in Lomé. | meeting denied FJI TGO
          The embassy rejected claims of talks between Gambia and Togo. | negotiation denied GMB TGO
          # organising goes on, or is done
          A meeting between the foreign ministers of Gambia and Togo is being organised. | meeting planned GMB TGO
          Fiji is organising talks between Gambia and Togo. | negotiation planned GMB TGO
          The meeting between the foreign ministers of Gambia and Togo was organised last week. | meeting held GMB TGO
          Talks between Gambia and Togo will be organised in Suva in June. | negotiation planned GMB TGO
          # setting out
          Gambian President Adama Barrow embarked on a three-day visit to Togo on Monday. | visit under_way GMB TGO
          """)
  void theVerbAboveTellsTheStatus(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé met and discussed trade and the upcoming African Union summit. | meeting held GMB TGO; multilateral planned African Union
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé met and discussed trade and the African Union summit. | meeting held GMB TGO
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé met and discussed the agenda, including fisheries and the COP28 summit. | meeting held GMB TGO
          """)
  void aSessionThatOthersSpeakOfIsTheirTopic(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ministers discussed climate change, trade and the COP28 summit."})
  void aTopicIsNoContact(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }
}

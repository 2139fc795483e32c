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
          # the clause on the noun
          The fisheries conference, which will be co-hosted by Gambia and Togo, is an important event. | meeting planned GMB TGO
          The talks, which were held by Gambia and Togo in Suva, follow months of tension. | negotiation held GMB TGO
          # what stands behind the company
          Gambia hosted with Togo the first meeting of senior officials on fisheries. | meeting held GMB TGO
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the way back tells where one was
          Gambian President Adama Barrow flew in from Lomé, where he conferred with Togolese President Faure Gnassingbé. | meeting held GMB TGO
          Gambian President Adama Barrow returned from Lomé. | visit held GMB TGO
          # whom others expect
          Gambian President Adama Barrow is expected in Lomé on Friday. | visit planned GMB TGO
          # with whom one has talks abroad
          Gambian Foreign Minister Mamadou Tangara held talks in Lomé on Monday. | meeting held GMB TGO
          Gambian Foreign Minister Mamadou Tangara began two days of trade talks in Lomé. | negotiation under_way GMB TGO
          # several, and others
          Gambian Foreign Minister Mamadou Tangara met with Togolese, Fijian, and regional counterparts in Lomé. | multilateral held FJI GMB TGO
          Judges from Gambia met counterparts in Togo. | meeting held GMB TGO
          # a movement's leaders are no session
          The Gambian foreign minister met Hamas leaders in Lomé. | meeting held GMB Hamas
          """)
  void placesTellTheOtherSide(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambian Foreign Minister Mamadou Tangara held talks in Geneva on Monday.",
        "Gambian Foreign Minister Mamadou Tangara held talks with business leaders in Lomé.",
      })
  void aPlaceWhereOthersMeetIsNoSide(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }
}

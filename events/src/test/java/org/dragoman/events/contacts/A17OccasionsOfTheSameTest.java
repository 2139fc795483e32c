package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One occasion or several, one round or the next, and who is meant by words for those before. */
class A17OccasionsOfTheSameTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # each is spoken with by himself
          Gambian President Adama Barrow spoke by phone with Togolese President Faure Gnassingbé and Fijian President Wiliame Katonivere. | phone held GMB TGO; phone held FJI GMB
          Gambian President Adama Barrow will speak with the presidents of Togo and Fiji. | unspecified planned GMB TGO; unspecified planned FJI GMB
          Gambian President Adama Barrow called on Togolese President Faure Gnassingbé and Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO; meeting held GMB TGO
          # but not where words bring all together, or so many are not wanted
          Gambian President Adama Barrow spoke jointly with Togolese President Faure Gnassingbé and Fijian President Wiliame Katonivere. | unspecified held FJI GMB TGO
          Gambian President Adama Barrow refuses to hold more meetings with Togo and Fiji. | multilateral refused FJI GMB TGO
          # rounds that are told by their number alone
          Gambia and Togo held talks on fisheries on Monday. The next round is planned for June. | negotiation held GMB TGO; negotiation planned GMB TGO
          Gambia and Togo held talks on fisheries on Monday. The last talks took place in 2019. | negotiation held GMB TGO; negotiation background GMB TGO
          Gambia and Togo held talks on fisheries on Monday. A third round is to be held in Suva. | negotiation held GMB TGO; negotiation planned GMB TGO
          Gambia and Togo held talks on fisheries on Monday. The sides agreed to hold the next consultations in Lomé. | negotiation held GMB TGO; meeting planned GMB TGO
          # one occasion more
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé on Monday. They intend to hold the next meeting in Lomé. | meeting held GMB TGO; meeting planned GMB TGO
          The foreign ministers of Gambia and Togo meet in Suva but fail to set a date for new talks. | meeting held GMB TGO; meeting proposed GMB TGO
          # a relation is none
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. They looked forward to further dialogue between the two countries. | meeting held GMB TGO
          # those before
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé on Monday. The two spoke by phone in March. | meeting held GMB TGO; phone background GMB TGO
          Gambian Foreign Minister Mamadou Tangara met Togolese Foreign Minister Robert Dussey on Monday. The two ministers last met in March. | meeting held GMB TGO; meeting background GMB TGO
          Gambia denies that its foreign minister met a Togolese minister. | meeting denied GMB TGO
          Gambia will send a special envoy, Koffi Mensah, to Lomé next week. | visit planned GMB TGO
          # who sees each other
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé will see each other in Suva. | meeting planned GMB TGO
          # members of a body at its summit
          Latvian President Edgars Rinkēvičs will attend the NATO summit on Friday. NATO leaders will discuss the defence of the Baltic. | multilateral planned LVA NATO
          # what had been agreed with others is told of the meeting, not of the summit beside it
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé, Chair of the Fisheries Union, on the margins of the G20. | meeting held GMB TGO; multilateral held G20 GMB TGO
          """)
  void occasionsAreTold(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is still to come
          Talks between Gambia and Togo are to resume in Suva on Friday. | negotiation planned GMB TGO
          The Gambian government said that no date had been agreed for a visit by President Adama Barrow to Lomé. | visit proposed GMB TGO
          # what one had the chance to do is done
          Gambian President Adama Barrow had the chance to meet Togolese President Faure Gnassingbé in Suva. | meeting held GMB TGO
          # those between whom it was, whatever stands before the word
          Talks were held in Suva on Monday between Gambian President Adama Barrow and Togolese President Faure Gnassingbé. | meeting held GMB TGO
          A meeting took place in Suva between Gambian President Adama Barrow and Togolese President Faure Gnassingbé. | meeting held GMB TGO
          A phone call was held today between Gambian President Adama Barrow and his Togolese counterpart Faure Gnassingbé. | phone held GMB TGO
          Consultations were held at the foreign ministry between Gambia and Togo on Monday. | meeting held GMB TGO
          A video conference was held last week between the foreign ministers of Gambia and Togo. | video held GMB TGO
          # bodies that govern
          Fijian Foreign Minister Biman Prasad met the Libyan Presidential Council in Suva. | meeting held FJI LBY
          Negotiators of the Yemeni government and the Houthis met in Suva. | negotiation held Houthis YEM
          Rami Saad, head of Tunisia's ruling Ennahda movement, met Fijian Foreign Minister Biman Prasad. | meeting held FJI TUN
          # who gives talks a roof
          Fiji began hosting a second round of indirect talks between Gambia and Togo. | mediation held FJI GMB TGO
          Gambia and Togo will resume talks in Suva under United Nations mediator Ana Silva. | mediation planned GMB TGO UN
          # where they are, and how they came
          Gambian President Adama Barrow crossed the river for a summit with Togolese President Faure Gnassingbé. | summit held GMB TGO
          Gambian President Adama Barrow will travel on to Lomé to meet Togolese President Faure Gnassingbé. | visit planned GMB TGO
          Gambian President Adama Barrow will travel to Israel and the West Bank May 20-22 to consult with partners. | visit planned GMB ISR; visit planned GMB PSE
          Fijian officials praised the meeting in Lomé of the foreign ministers of Gambia and Togo. | meeting held GMB TGO
          """)
  void plainWordsAreRead(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Readout of the Call with President Gnassingbé and President Katonivere | Gambian President Adama Barrow spoke with Togolese President Faure Gnassingbé and Fijian President Wiliame Katonivere. | phone held FJI GMB TGO
          Readout of the Vice President's Meeting with President Barrow | U.S. Vice President Kamala Harris met Gambian President Adama Barrow. The Vice President and the President will meet again in June. | meeting held GMB USA; meeting planned GMB USA
          """)
  void aHeadlineSaysWhetherAllWereInOneCall(String title, String text, String expected) {
    assertThat(Contacts.ofRelease("The White House", title, text))
        .containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. President Joe Biden spoke by phone with the governors of North Carolina, Georgia and Tennessee.",
        "U.S. President Joe Biden called a Georgia official on Saturday.",
        "Gambian officials sent a clear message to Togolese President Faure Gnassingbé.",
        "Gambian and Togolese police officials met with private business and academic leaders.",
        "Gambian officials want to set the ground for meaningful talks between Togo and Fiji.",
        "Serbia and Kosovo lost in the third round of the tournament.",
      })
  void noContactIsTold(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }
}

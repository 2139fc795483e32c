package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How agencies pack second and third contacts into a sentence. */
class WireIdiomsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # offices of a body behind its state
          The speaker of Gambia's parliament met the Togolese foreign minister in Suva. | meeting held GMB TGO
          The head of the Gambian intelligence service met the Togolese foreign minister in Suva. | meeting held GMB TGO
          An aide to the Gambian president met the Togolese foreign minister in Suva. | meeting held GMB TGO
          # what somebody is handed
          Gambia's foreign ministry handed Togolese Ambassador Steve Ametefe a letter on Friday. | letter held GMB TGO
          A letter from the Gambian president was delivered to the Togolese foreign ministry. | letter held GMB TGO
          # a pair of states in one word
          The Sino-Togolese talks were held in Lomé. | negotiation held CHN TGO
          # whose it is
          Gambia's trade ministry said its officials had met their Togolese counterparts. | meeting held GMB TGO
          Gambian Foreign Minister Sering Njie said after a telephone call from his Togolese colleague that the trip was off. | phone held GMB TGO
          The Kremlin denied that presidential aide Oleg Martynov had met the Gambian foreign minister. | meeting denied GMB RUS
          Gambia's foreign minister conferred with his counterparts in Lomé and Suva. | unspecified held GMB TGO; unspecified held FJI GMB
          The leader of Gambia stayed at home, and Togolese President Faure Gnassingbé telephoned him. | phone held GMB TGO
          # who brings others together
          The presidents of Gambia and Togo were brought together by Fiji's president. | mediation held FJI GMB TGO
          # a verb that opens the sentence
          Meeting in Suva on Monday, the foreign ministers of Gambia and Togo agreed to open the border. | meeting held GMB TGO
          # journeys that are off
          Gambian Foreign Minister Sering Njie, who had been due in Lomé on Wednesday, called off his visit. | visit cancelled GMB TGO
          Gambia's president has cancelled a trip to Togo for this weekend's ASEAN summit. | multilateral cancelled ASEAN GMB
          Talks between Gambia and Togo have been put back to October. | negotiation postponed GMB TGO
          On Saturday the Gambian president is due at a summit with Togo and Fiji. | multilateral planned FJI GMB TGO
          # days and names
          The Gambian president spoke by phone with the leaders of Togo and Fiji on Tuesday, Gambia's Communications Directorate said. | phone held GMB TGO; phone held FJI GMB
          The Gambian foreign minister met the Togolese foreign minister on Feb. 9. | meeting background GMB TGO
          # times before
          The Gambian president will meet the Togolese president in Suva. The pair last saw each other in March. | meeting planned GMB TGO; meeting background GMB TGO
          # rounds of other numbers
          Gambia has rejected a third round of talks with Togo. A second round of negotiations between the two was held in Suva in February. | negotiation refused GMB TGO; negotiation background GMB TGO
          # claims that the next sentence calls untrue
          Several channels claim that the Gambian foreign minister met a Togolese minister in Suva. This claim is untrue. | meeting denied GMB TGO
          Several channels claim that the Gambian foreign minister met a Togolese minister in Suva. The reports were not true. | meeting denied GMB TGO
          Several channels claim that the Gambian foreign minister met a Togolese minister in Suva. The report was published on Friday. | meeting held GMB TGO
          # requests, doubts, failures
          Gambia's president turned down a request by the Togolese foreign minister for a meeting. | meeting refused GMB TGO
          The Gambian foreign minister did not rule out a conversation with his Togolese counterpart. | unspecified hypothetical GMB TGO
          The presidents of Gambia and Togo failed to agree on licence plates at talks in Suva. | meeting held GMB TGO
          Fiji's president offered to mediate direct talks between Gambia and Togo. | mediation proposed FJI GMB TGO
          # commissions
          The Gambian and Togolese border commissions will hold their eleventh session on Thursday. | meeting planned GMB TGO
          Gambian negotiators and Togolese officials opened a new cycle of peace talks in Suva. | negotiation held GMB TGO
          """)
  void theyAreRead(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Tuesday is 14 May 2024
          The Gambian president met the Togolese president in Lomé on Tuesday, a day after talks with the Fijian president in Suva. | FJI GMB 2024-05-13 FJI; GMB TGO 2024-05-14 TGO
          The Gambian president met the Togolese president in Lomé on Tuesday, three days after talks with the Fijian president in Suva. | FJI GMB 2024-05-11 FJI; GMB TGO 2024-05-14 TGO
          The Gambian president met the Togolese president in Lomé on Tuesday, weeks after talks with the Fijian president in Suva. | FJI GMB - FJI; GMB TGO 2024-05-14 TGO
          """)
  void whatWasDaysBeforeHasItsOwnDayAndPlace(String text, String expected) {
    assertThat(Contacts.daysAndPlacesOf(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambia called on Togo to discuss the border.",
        "Gambian President Adama Barrow called on Togolese President Faure Gnassingbé to resign.",
        "Fiji's ambassador fled, hours after the foreign minister spoke by phone with his counterparts in Lomé and Banjul."
      })
  void noContactIsFound(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }
}

package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How blurbs, chronicles and longer articles tell contacts in passing. */
class NewsBlurbsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # marks that an archive has left escaped
          Gambia #39;s foreign minister met Togo #39;s Robert Dussey in Suva. | meeting held GMB TGO
          Gambia&#39;s president will visit Togo on Friday, his office said. | visit planned GMB TGO
          # papers signed together
          Gambian Foreign Minister Sering Njie and Togolese Foreign Minister Robert Dussey signed a free trade agreement in Suva. | meeting held GMB TGO
          The treaty was signed in Suva by the foreign ministers of Gambia and Togo. | meeting held GMB TGO
          The presidents of Gambia and Togo signed a treaty in Suva in the presence of Fiji's President Wiliame Katonivere. | multilateral held FJI GMB TGO
          # who is not let in
          Gambia denied Togolese Foreign Minister Robert Dussey entry on Monday. | visit refused GMB TGO
          Togolese Foreign Minister Robert Dussey was refused a visa by Gambia. | visit refused GMB TGO
          # whose an official is
          Gambian President Adama Barrow's special envoy, Musa Jallow, is due in Lomé on Thursday. | visit planned GMB TGO
          The head of the UN's new flood mission, Maria Ruiz, is due in Gambia on Monday. | visit planned GMB UN
          The commander of the Gambian land forces, Musa Jallow, arrived in Lomé. | visit under_way GMB TGO
          The commander of Gambia's Second Army Region, Major General Musa Jallow, met the Togolese defence minister in Suva. | meeting held GMB TGO
          Togo's special envoy for Gambian affairs, Kodjo Mensah, met the Fijian foreign minister in Suva. | meeting held FJI TGO
          Gambia's chief of defence forces, General Musa Jallow, visited Lomé. | visit held GMB TGO
          Presidents Adama Barrow of Gambia and Faure Gnassingbé of Togo shook hands in Suva. | meeting held GMB TGO
          Gambian and Togolese military officers held a meeting at the border. | meeting held GMB TGO
          The directors general of military operations of Gambia and Togo agreed by telephone to stop all fire. | phone held GMB TGO
          The Togolese foreign minister met members of the Taliban's political office in Doha. | meeting held AFG TGO
          Fiji's president spoke by phone with President of the Republic of the Congo Denis Sassou Nguesso. | phone held COG FJI
          # those who were sent
          A delegation from the African Union arrived in Gambia on Monday. The delegation will go on to Togo. | visit under_way African Union GMB; visit planned African Union TGO
          An IMF team arrived in Gambia. The Gambian finance minister met the head of the mission, Paul Whitaker, on Monday. | visit held GMB IMF
          # who speaks for no other
          The U.N.-backed government in Tripoli met the Togolese foreign minister. | unknown
          # armies and those they fight
          Sudan's army and the Rapid Support Forces held talks in Suva. | negotiation held Rapid Support Forces SDN
          # two states in one word
          Inter-Korean talks resumed in Suva on Friday. | negotiation held KOR PRK
          Cross-strait talks resumed in Suva on Friday. | negotiation held CHN TWN
          # between whom a mediator goes, and who mediates
          Fijian officials were shuttling for a second day between Gambian negotiators and a Togolese delegation. | mediation held FJI GMB TGO
          The minister welcomed the Fiji-brokered conversations between Gambian President Adama Barrow and Togolese President Faure Gnassingbé. | mediation held FJI GMB TGO
          Negotiators from Gambia, Togo and Fiji will meet in Suva next week. | multilateral planned FJI GMB TGO
          # the only verb of a sentence
          On a visit to Lomé, Gambia's foreign minister called for dialogue. | visit held GMB TGO
          After a night in Suva, Gambian President Adama Barrow and Togolese President Faure Gnassingbé sign a treaty. | meeting held GMB TGO
          Gambia's president left Lomé within hours without seeing the Fijian foreign minister. | visit held GMB TGO
          # visitors
          The Togolese prime minister met visiting Gambian Foreign Minister Sering Njie on Monday. | visit held GMB TGO
          Gambia's president had earlier been to Togo and Fiji. | visit held GMB TGO; visit held FJI GMB
          A Gambian delegation will move on to Togo on Saturday. | visit planned GMB TGO
          Gambia's president will leave Fiji for Togo on Saturday. | visit planned GMB TGO
          Gambia's foreign minister will fly to Lomé to see the foreign ministers of Togo, Fiji and Samoa. | multilateral planned FJI GMB TGO WSM
          Gambia's foreign minister is to brief them on his trip to Togo last week. | visit held GMB TGO
          Gambia and Togo agreed to scrap fees during a visit to Lomé by Gambian Foreign Minister Sering Njie. | visit held GMB TGO
          Gambia's president will meet the Togolese president in Suva on Monday after talks with Fiji's president. | meeting planned GMB TGO; meeting planned FJI GMB
          # further rounds
          The Gambian and Togolese foreign ministers met in Suva. A follow-up meeting is planned for July. | meeting held GMB TGO; meeting planned GMB TGO
          The Gambian and Togolese foreign ministers met in Suva. Another meeting is scheduled for July. | meeting held GMB TGO; meeting planned GMB TGO
          # denials
          Gambia's foreign ministry denied on Friday a report that one of its deputy ministers had met Togolese officials in Suva. | meeting denied GMB TGO
          The paper has a report about a meeting between the Gambian and Togolese foreign ministers in Suva. No such meeting took place. | meeting denied GMB TGO
          Gambia's president turned down a request for talks from the Togolese president. | meeting refused GMB TGO
          # where somebody was urged
          Gambian Foreign Minister Sering Njie urged Togolese President Faure Gnassingbé to open the border at a meeting in Suva. | meeting held GMB TGO
          # telling a government
          Gambia notified Togo that the bridge would be closed. | unspecified held GMB TGO
          # who hosts the talks told before
          The presidents of Gambia and Togo will meet in Suva next week. Fijian Foreign Minister Inia Seruiratu will host the talks. | multilateral planned FJI GMB TGO
          The presidents of Gambia and Togo met in Suva on Monday. The talks were chaired by Fijian Foreign Minister Inia Seruiratu. | multilateral held FJI GMB TGO
          # a visit that is announced
          Fiji's president will welcome the Gambian president to Suva on Friday. | visit planned FJI GMB
          # the way, whatever it was about
          The Gambian and Togolese presidents discussed efforts to make the truce permanent in a phone call on Friday. | phone held GMB TGO
          # whose envoys
          Yemen's Houthi movement denied that its representatives had held talks with Saudi officials. | meeting denied Houthis SAU
          # a meeting that is the session
          Leaders of Gambia, Togo and Fiji meet in Suva for the BRICS summit. | multilateral held BRICS FJI GMB TGO
          # an occasion that another follows
          Gambia's president phoned Togo's president on Monday. The call follows the two leaders' meeting in Suva in March. | phone held GMB TGO; meeting background GMB TGO
          # a conversation at a session
          The Gambian president held a conversation with the Togolese president at the ASEAN summit in Suva. | unspecified held GMB TGO; multilateral held ASEAN GMB TGO
          # whom a visit is announced by
          Gambia's foreign ministry says a visit by Togolese Interior Minister Kodjo Mensah has been postponed. | visit postponed GMB TGO
          Gambia confirmed the Togolese president's visit but gave no date. | visit planned GMB TGO
          # the topic of an entry
          2024 Gambian flood: The foreign ministers of Gambia and Togo meet in Suva. | meeting held GMB TGO
          """)
  void tells(String sentence, String contacts) {
    if (contacts.equals("unknown")) {
      assertThat(Contacts.of(sentence)).noneMatch(contact -> contact.contains("UN"));
      return;
    }
    Contacts.assertTold(sentence, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prime Minister Anna May held phone calls with the Gambian chancellor and the Togolese president.",
        "A truce brokered by Gambia and Togo has held.",
        "Contacts with Togo go on, Gambia's government says.",
        "Puerto Rico's governor met U.S. President Joe Biden in Washington.",
        "Gambia's president and Togo's president are expected to sign a treaty.",
        "Talks between Gambia and Togo were not held. They ended without setting a date for another round.",
        "Gambia's president and Togo's president agreed to keep talking.",
        "The Fijian foreign minister met with Gambians who work in Suva.",
        "The Gambian foreign minister said that he was not in Togo.",
        "The Fijian envoy spoke of an effort to revive negotiations with Togo.",
        "Fiji's president had separate calls with Asian leaders.",
        "Gambia criticised the Togolese foreign minister's visit."
      })
  void tellsNoneThatTookPlace(String sentence) {
    assertThat(Contacts.of(sentence)).noneMatch(contact -> contact.contains(" held "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambia's president visited Togo last summer. | 2023-06-01 2023-08-31
          Gambia's president will visit Togo in the autumn. | 2024-09-01 2024-11-30
          Gambia's president will visit Togo later this spring. | 2024-05-15 2024-05-31
          Gambia's president visited Togo in the winter of 2022. | 2022-12-01 2023-02-28
          Gambia's president will visit Togo in spring 2025. | 2025-03-01 2025-05-31
          Gambia's president will visit Togo next fall. | 2024-09-01 2024-11-30
          Gambia refused entry to Togo's foreign minister on Monday. | 2024-05-13 2024-05-13
          """)
  void tellsWhen(String sentence, String days) {
    assertThat(Contacts.daysOf(sentence)).containsExactly(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOMÉ: Foreign Minister Robert Dussey met his Gambian counterpart."})
  void aPlaceBeforeAColonIsWhereAReportIsFrom(String text) {
    assertThat(Contacts.of(text)).containsExactly("meeting held GMB TGO");
  }
}

package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What came of talks and where they were, airports and halls, and who is back or dead. */
class OutcomesAndVenuesTest {

  private static final DocumentReader READER = Dragoman.reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # they met, whatever came of it
          The foreign ministers of Gambia and Togo failed to make any headway in Suva, their first face-to-face since the war. | meeting held GMB TGO
          Adama Barrow and Faure Gnassingbé agree to build a bridge at talks in Suva. | meeting held GMB TGO
          The presidents of Gambia and Togo agreed to sign a treaty at a summit in Suva. | summit planned GMB TGO
          # a call on the phone is none to do something
          Presidents Adama Barrow and Faure Gnassingbé agree in a phone call to meet in Europe. | phone held GMB TGO; meeting planned GMB TGO
          # on the way
          Gambian President Adama Barrow departed Banjul for Lomé to meet Faure Gnassingbé. | visit held GMB TGO
          OPEC president Rilwanu Lukman left Suva for Lomé for talks with Togolese Foreign Minister Robert Dussey. | visit under_way OPEC TGO
          Gambian President Adama Barrow is flying home from Lomé after meeting Faure Gnassingbé. | meeting held GMB TGO
          Gambia's foreign minister touched down in Lomé. | visit under_way GMB TGO
          Adama Barrow and Wiliame Katonivere arrive by train in Lomé. | multilateral held FJI GMB TGO
          Adama Barrow flew in for consultations with Faure Gnassingbé yesterday. | meeting held GMB TGO
          Gambian President Adama Barrow has postponed his visit to Lomé. He plans to attend the African Union summit in Togo. | visit postponed GMB TGO; multilateral planned African Union GMB
          # the phrase that opens a sentence is no list with its subject
          On the eve of the G20, Adama Barrow and Faure Gnassingbé hold talks, agreeing to build a bridge. | meeting held GMB TGO
          # who asks has the contact as well
          Adama Barrow accepted Faure Gnassingbé's invitation to meet. | meeting planned GMB TGO
          Adama Barrow accepted an invitation from Faure Gnassingbé to meet by June. | meeting planned GMB TGO
          # who is there
          Gambian Foreign Minister Sering Njie took part in the Suva Summit hosted by Fijian President Wiliame Katonivere with the foreign ministers of Togo and Samoa. | multilateral held FJI GMB TGO WSM
          Adama Barrow and Faure Gnassingbé announce a treaty after months of talks brokered by Pope Francis. | mediation held GMB TGO VAT
          Adama Barrow visited Togo. He was accompanied by Togolese President Faure Gnassingbé. | visit held GMB TGO
          # where she goes, and who she is
          Fijian Foreign Minister Ann May left for Africa. Her first stop is Lomé, where she will meet President Faure Gnassingbé. She will then travel on to Banjul. | visit planned FJI TGO; visit planned FJI GMB
          Gambian President Adama Barrow visited the coastal city of Lomé. | visit held GMB TGO
          Gambian President Adama Barrow chaired the joint commission with Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO
          Gambian President Adama Barrow spent three hours with Togolese President Faure Gnassingbé. | meeting held GMB TGO
          # one after the other
          Adama Barrow met one by one with the leaders of Togo, Fiji and Samoa. | meeting held GMB TGO; meeting held FJI GMB; meeting held GMB WSM
          Adama Barrow will sit down with Faure Gnassingbé later in the day and with Wiliame Katonivere on Friday. | meeting planned GMB TGO; meeting planned FJI GMB
          # each occasion by itself
          Adama Barrow told reporters that he briefed Faure Gnassingbé on his call with Wiliame Katonivere. | unspecified held GMB TGO; phone held FJI GMB
          Adama Barrow met Faure Gnassingbé in Suva. They agreed that Gambian Foreign Minister Sering Njie will visit Lomé to follow up on their discussions. | meeting held GMB TGO; visit planned GMB TGO
          Adama Barrow held talks with Togolese Foreign Minister Robert Dussey, who agreed to visit Banjul. The trip had been put off in May. | meeting held GMB TGO; visit planned GMB TGO
          The leaders of Gambia and Togo have agreed to build a bridge, after holding a historic summit. Faure Gnassingbé agreed to visit Banjul. | summit held GMB TGO; visit planned GMB TGO
          # through the mediation of one who opens the sentence
          Through the mediation of Adama Barrow, the foreign ministers of Togo and Fiji, Robert Dussey and Lote Naikasau, sat down in Suva. | mediation held FJI GMB TGO
          # "head" is a verb behind "will", "official" no title before a state
          Adama Barrow flew to Lomé on Monday and will head to Suva on Friday. | visit held GMB TGO; visit planned FJI GMB
          Gambian Oil Minister Fafa Sanyang arrived in Lomé with a message to Faure Gnassingbé, the official Saudi Press Agency said. | visit under_way GMB TGO
          # it lasted, whatever it was scheduled for
          Adama Barrow met Faure Gnassingbé in Suva. Their conversation, scheduled for half an hour, lasted two hours. | meeting held GMB TGO
          # the leaders of a group
          U.S. President Joe Biden held a joint call with the leaders of the Bucharest Nine group. | phone held Bucharest Nine USA
          # the government of where they go
          A team of World Bank officials will arrive in Lomé on Sunday for ten days of talks with the government. | visit planned TGO World Bank
          # the leaders of a body at its table
          U.S. President Joe Biden joined G7 leaders in Suva. | multilateral held G7 USA
          # what was not said or agreed does not undo the meeting
          Adama Barrow has told Faure Gnassingbé that now is not the time for walls, in their first meeting since the war. | meeting held GMB TGO
          The foreign ministers of Gambia and Togo did not sign the treaty during their talks in Suva. | meeting held GMB TGO
          Presidents Adama Barrow and Faure Gnassingbé clashed on Monday, hours before a meeting in which they shook hands. | meeting held GMB TGO
          Gambian Foreign Minister Sering Njie will brief the cabinet on his ten hours of discussions with Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO
          # together before the press
          Adama Barrow and Faure Gnassingbé appeared together before reporters in Suva. | meeting held GMB TGO
          # a verb that is a noun elsewhere
          Samoa recalls its ambassador and the Gambian Prime Minister telephones Faure Gnassingbé to thank him. | phone held GMB TGO
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambia's president said his country would keep talking to Togo about trade.",
        "The Gambian government said there was nothing to discuss with Togo for now.",
        "The European Union team, led by Luis Guinot, returns to Brussels tomorrow.",
        "Togo's ambassador returns to Banjul two weeks after being recalled.",
        "Gambian President Adama Barrow spoke of the assassination of Togolese President Sylvanus"
            + " Olympio, and they discussed his legacy."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The foreign ministers of Gambia and Togo failed to agree in Suva, their first meeting. | GMB TGO - FJI
          Gambia and Togo reach a deal on the border file in Suva after a week of talks. | GMB TGO - FJI
          Adama Barrow greets Faure Gnassingbé at Suva's Palace of the Nation. | GMB TGO - FJI
          Adama Barrow greets Faure Gnassingbé at Suva's airport. | GMB TGO - FJI
          Adama Barrow received Faure Gnassingbé at Suva Nausori Airport. | GMB TGO - FJI
          Former president Jimmy Carter leaves Togo after talks with Faure Gnassingbé. | TGO USA - TGO
          Adama Barrow travels to Suva for talks with Faure Gnassingbé. | GMB TGO - FJI
          Adama Barrow is on his way home from Lomé, where he met Faure Gnassingbé on Monday. | GMB TGO 2024-05-13 TGO
          The G8 summit in Saint Petersburg ended on Sunday. | G8 2024-05-12 RUS
          Adama Barrow met Faure Gnassingbé in New York City. | GMB TGO - USA
          Adama Barrow met Faure Gnassingbé in Bethlehem Tuesday. | GMB TGO 2024-05-14 PSE
          # how many there were, not when this one is
          Adama Barrow pays his third visit to Togo this year. | GMB TGO - TGO
          Adama Barrow flew to Lomé to meet Faure Gnassingbé before a summit in Suva. | GMB TGO - TGO
          """)
  void tellsWhenAndWhere(String text, String contacts) {
    assertThat(Contacts.daysAndPlacesOf(text)).containsExactly(contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adama Barrow met his Togolese and Fijian counterparts, Robert Dussey and Lote Naikasau, in Apia.",
        "Adama Barrow met the foreign ministers of Togo and Fiji, Robert Dussey and Lote Naikasau, on"
            + " Friday."
      })
  void namesBehindSeveralOfficesAreTheirHolders(String text) {
    assertThat(Contacts.personsOf(text))
        .containsExactlyInAnyOrder("Adama Barrow", "Robert Dussey", "Lote Naikasau");
  }

  @Test
  void theDayOfAMeetingIsNotThatOfTheTripItPrepares() {
    assertThat(
            Contacts.daysOf(
                "Adama Barrow met this afternoon with Faure Gnassingbé to prepare for his"
                    + " upcoming trip to Lomé."))
        .contains("2024-05-15 2024-05-15", "null null");
  }

  @Test
  void heIsNobodyWhoStandsBesideHim() {
    assertThat(
            Contacts.personsOf(
                "Adama Barrow assured the three presidents of help. Faure Gnassingbé of Togo and"
                    + " Wiliame Katonivere of Fiji stood beside him in the yard."))
        .contains("Adama Barrow", "Faure Gnassingbé", "Wiliame Katonivere");
  }

  @Test
  void whoWasPresidentLongAgoIsKnownByNameAndOffice() {
    assertThat(
            READER
                .read(
                    Document.of("", "Former president Jimmy Carter met Adama Barrow in Banjul.")
                        .withPublished(Published.on(LocalDate.of(2018, 3, 30))))
                .events())
        .flatExtracting(Event::participants)
        .extracting(Participant::country)
        .containsExactlyInAnyOrder("USA", "GMB");
  }
}

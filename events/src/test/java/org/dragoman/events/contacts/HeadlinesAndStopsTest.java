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

/**
 * Headlines without their small words, stops one after another, and who "we", "he" and they are.
 */
class HeadlinesAndStopsTest {

  private static final DocumentReader READER = Dragoman.reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # headlines
          Gambian foreign minister to visit Lomé on Saturday, Togolese media say | visit planned GMB TGO
          Adama Barrow, Faure Gnassingbé to hold summit on Monday, Fiji confirms | summit planned GMB TGO
          Gambia, Togo hold 29th round of border talks in Suva | negotiation held GMB TGO
          Gambian premier Musa Jallow begins Togo visit | visit under_way GMB TGO
          President Adama Barrow's Lomé trip postponed | visit postponed GMB TGO
          Gambia FM lands in Lomé for talks | visit under_way GMB TGO
          The leaders of Gambia, Togo and Fiji are likely to hold a mini-summit in Suva. | multilateral planned FJI GMB TGO
          # all of them together, and each by himself
          Gambian President Adama Barrow visits Lomé for a trilateral summit with Togolese President Faure Gnassingbé and Fijian President Wiliame Katonivere. | visit held GMB TGO; multilateral held FJI GMB TGO
          Gambian Deputy Secretary Ann May spoke by phone with her Togolese, Fijian and Samoan counterparts in three separate calls. | phone held GMB TGO; phone held FJI GMB; phone held GMB WSM
          Gambia's foreign minister will fly to Lomé to see the foreign ministers of Togo, Fiji and Samoa. | multilateral planned FJI GMB TGO WSM
          # the next stop
          Gambian President Adama Barrow travels to Lomé and then Suva. | visit held GMB TGO; visit held FJI GMB
          Gambian Foreign Minister Sering Njie met Togolese Foreign Minister Robert Dussey ahead of a trip to Fiji. | meeting held GMB TGO; visit planned FJI GMB
          # two at the session of a body
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé hold formal talks at the African Union summit. | meeting held GMB TGO; multilateral held African Union GMB TGO
          # who takes part
          Talks on the dam opened in Suva with the participation of Gambia, Togo and Samoa. | multilateral under_way GMB TGO WSM
          # what is on the table is no side
          The presidents of Gambia and Togo held a virtual summit on Monday, with Fiji, trade and fish all on the table. | video held GMB TGO
          # an aside between subject and verb
          Gambian President Adama Barrow, sworn in on Tuesday in front of Togolese President Faure Gnassingbé, held talks with Fijian Premier Robert Dussey. | meeting held FJI GMB
          # the way of one contact is not that of the next
          Gambian President Adama Barrow hosted Togolese President Faure Gnassingbé and briefed Fijian President Wiliame Katonivere by phone. | meeting held GMB TGO; phone held FJI GMB
          # what talks are about, before those who hold them
          Samoa hosted another round of Fiji talks attended by delegations from Gambia, Togo and Malta. | multilateral held GMB MLT TGO WSM
          # told in a letter
          Gambian Foreign Minister Sering Njie told Togolese Foreign Minister Robert Dussey in a letter that the dam would be built. | letter held GMB TGO
          # whose talks they are stands in the sentence before
          Gambian President Adama Barrow visited Fiji. A planned meeting with Togolese President Faure Gnassingbé did not take place. | visit held FJI GMB; meeting cancelled GMB TGO
          Gambian President Adama Barrow visited Fiji. Talks with Togolese President Faure Gnassingbé are planned for Friday. | visit held FJI GMB; meeting planned GMB TGO
          Gambian President Adama Barrow visited Fiji. He believes any talks with Togo would have to end threats. | visit held FJI GMB
          # put on hold
          A planned trip by the Gambian president to Lomé has been put on hold. | visit postponed GMB TGO
          # who are "the two"
          Gambian President Adama Barrow embraced Togolese President Faure Gnassingbé in Suva. The two held formal talks the next day. | meeting held GMB TGO
          # names with a point of the compass
          Gambian Foreign Minister Thomas West met Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambian officials were told not to discuss the proposals of Togo with the press.",
        "Gambian President Adama Barrow praised the Food Call to Action ministerial of Togo."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @Test
  void heIsWhomTheToldClauseIsAbout() {
    assertThat(
            Contacts.of(
                "Gambian President Adama Barrow hosted Togolese President Faure Gnassingbé, the"
                    + " ministry said. He was due to speak to Fijian President Wiliame"
                    + " Katonivere."))
        .contains("unspecified planned FJI GMB");
  }

  @Test
  void whoHoldsTwoOfficesIsKnownByTheHigher() {
    // the list of office-holders has him as army chief of those years as well
    assertThat(
            READER
                .read(
                    Document.of("", "Hamid Karzai met Pervez Musharraf in Kabul.")
                        .withPublished(Published.on(LocalDate.of(2006, 9, 29))))
                .events())
        .flatExtracting(Event::participants)
        .extracting(Participant::office)
        .containsExactlyInAnyOrder("president", "president");
  }

  @Test
  void theMonthBehindATripIsTheTrips() {
    assertThat(
            Contacts.daysOf(
                "Gambian President Adama Barrow briefed Togolese President Faure Gnassingbé on his"
                    + " trip to Suva last month."))
        .contains("null null");
  }

  @Test
  void whoIsWelcomedToAHouseIsMetThere() {
    assertThat(
            Contacts.daysAndPlacesOf(
                "U.S. President Joe Biden welcomed Gambian President Adama Barrow to the White"
                    + " House."))
        .containsExactly("GMB USA - USA");
  }
}

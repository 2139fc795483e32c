package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Envoys whom states send, the stops of a journey, and talks that somebody only speaks of. */
class EnvoysAndStopsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who is sent is of those who send
          Gambia sent a delegation to Togo on Monday for talks on the border. | visit held GMB TGO
          Gambia will send envoys to Lomé to discuss the border. | visit planned GMB TGO
          Togo invited Gambia to send a delegation to Lomé for talks on the border. | visit proposed GMB TGO
          Fijian President Wiliame Katonivere is sending two officials to meet with Samoa. | meeting planned FJI WSM
          # and meets whom he is sent to meet, whoever sends him
          The Pope sent Cardinal Luca Ferri to Lomé to meet President Faure Gnassingbé of Togo. | visit held TGO VAT
          # after another meeting
          Fijian President Wiliame Katonivere requests that Togo meet directly with Gambia after Togo meets with Samoa. | meeting proposed GMB TGO; meeting held TGO WSM
          Talks between Gambia and Togo will resume on Friday after the latest round of negotiations in Suva has ended. | negotiation planned GMB TGO; negotiation held GMB TGO
          # a meeting of two beside one of three
          Gambian Foreign Minister Sering Njie will meet Togolese Foreign Minister Robert Dussey and hold a trilateral meeting with Dussey and Fijian Foreign Minister Manoa Kamikamica. | meeting planned GMB TGO; multilateral planned FJI GMB TGO
          # as well as
          Gambian Foreign Minister Sering Njie met officials from the Government of Togo, as well as UN Special Envoy Koffi Mensah. | meeting held GMB TGO; meeting held GMB UN
          # a report that the next sentence denies
          Togolese media report that Gambian President Adama Barrow met Fijian President Wiliame Katonivere in April. A government spokesman denied the report. | meeting denied FJI GMB
          # who speaks of talks between states
          Gambian President Adama Barrow praised the talks with Togo in Suva. | negotiation held GMB TGO
          Gambian President Adama Barrow said that there was progress during talks with Togo. | negotiation held GMB TGO
          Gambian President Adama Barrow praised the talks with Togolese President Faure Gnassingbé. | meeting held GMB TGO
          # what somebody is there for
          Gambian President Adama Barrow is in Lomé today to meet with Togolese President Faure Gnassingbé. | visit under_way GMB TGO
          # a day and its list
          Yesterday, Gambian Foreign Minister Sering Njie, Interior Minister Seyaka Sonko, and other senior officials met with Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO
          Gambian Foreign Minister Sering Njie will travel to Togo and Fiji May 20-22 to discuss trade. | visit planned GMB TGO; visit planned FJI GMB
          # a visit to one, and a meeting there with another
          Gambian President Adama Barrow makes a state visit to Togo for talks with his Togolese counterpart Faure Gnassingbé and Fijian President Wiliame Katonivere. Barrow will also meet with Foreign Minister Robert Dussey. | visit held GMB TGO; meeting held FJI GMB
          # what became of it
          Gambian President Adama Barrow met Fijian President Wiliame Katonivere to discuss the summit between Togo and Samoa, which was cancelled. | meeting held FJI GMB; summit cancelled TGO WSM
          # one list of states, and a summit behind it
          The trip follows Gambian President Adama Barrow's visit to Togo and Fiji. | visit held GMB TGO; visit held FJI GMB
          # who is to receive a guest
          Gambian President Adama Barrow arrived in Lomé. President Faure Gnassingbé of Togo is to receive him on Thursday. | visit under_way GMB TGO
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambia sent experts to Togo to repair the dam.",
        "Gambia sent troops to Togo to meet the threat.",
        "Gambia participates in several organizations including the African Union and ECOWAS."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @Test
  void whoeverIsSentIsNamedAndNotHisSender() {
    assertThat(
            Contacts.personsOf(
                "The Pope sent Cardinal Luca Ferri to Lomé to meet President Faure Gnassingbé of"
                    + " Togo."))
        .containsExactlyInAnyOrder("Luca Ferri", "Faure Gnassingbé");
  }

  @Test
  void whoOnlySpeaksOfTalksDidNotSitInThem() {
    assertThat(
            Contacts.personsOf(
                "Gambian President Adama Barrow praised the talks with Togo in Suva."))
        .isEmpty();
  }

  @Test
  void anEarlierRoundDoesNotTakePlaceOnTheDayOfTheNext() {
    assertThat(
            Contacts.daysOf(
                "Talks between Gambia and Togo will resume on Friday after the latest round of"
                    + " negotiations in Suva has ended."))
        .containsExactlyInAnyOrder("2024-05-17 2024-05-17", "null null");
  }

  @Test
  void aStopGoesOnThoughTheTopicNamesAnotherState() {
    assertThat(
            Contacts.daysAndPlacesOf(
                "Gambian Foreign Minister Sering Njie will travel to Togo May 20-22. In Lomé, Njie"
                    + " will meet UNESCO Director-General Audrey Azoulay. He will also meet WHO"
                    + " Director-General Tedros to discuss the Fijian commitment to vaccines."))
        .contains("GMB WHO 2024-05-20 TGO");
  }

  @Test
  void leadersOfARegionAreNotToldInTheOrderOfItsStates() {
    assertThat(
            Contacts.of(
                "Scandinavian prime ministers Abel Ekdal, Brage Foss and Carl Gren visited Togo."))
        .noneMatch(contact -> contact.contains("DNK"));
  }

  @Test
  void theGovernmentAtAStopIsThatOfTheHost() {
    assertThat(
            Contacts.ofRelease(
                "US Department of State",
                "Assistant Secretary Doe's Travel to Bamako and Paris",
                "Assistant Secretary of State Jane Doe will travel to Bamako, Mali, and Paris,"
                    + " France, May 20-22. While in Bamako, she will meet with senior officials of"
                    + " MINUSMA. The Assistant Secretary will meet with officials from the"
                    + " transitional government."))
        .containsExactlyInAnyOrder(
            "visit planned MLI USA", "visit planned FRA USA", "meeting planned MINUSMA USA");
  }

  @Test
  void aJourneyOfThisWeekIsAheadOnItsFirstDay() {
    assertThat(
            Contacts.of(
                "Along with Gambian Foreign Minister Sering Njie's travel this week to Togo, the"
                    + " visit highlights the partnership."))
        .containsExactly("visit held GMB TGO");
  }

  @Test
  void aHeadlineOfGroupsTellsWhatTheTextTellsByName() {
    assertThat(
            Contacts.ofRelease(
                "The White House",
                "Readout of National Security Advisor Sullivan's Meeting with Quad and Togolese"
                    + " Counterparts",
                "National Security Advisor Jake Sullivan met today with Togolese National Security"
                    + " Advisor Koffi Mensah and British National Security Advisor Tim Barrow."))
        .containsExactly("multilateral held GBR TGO USA");
  }

  @Test
  void whatOnlyAHeadlineTellsStaysTold() {
    assertThat(
            Contacts.of(
                "Gambian President Adama Barrow met Togolese and Fijian foreign ministers and will"
                    + " meet Togolese and Fijian presidents again in May",
                "The weather was fine."))
        .containsExactlyInAnyOrder(
            "multilateral held FJI GMB TGO", "multilateral planned FJI GMB TGO");
  }
}

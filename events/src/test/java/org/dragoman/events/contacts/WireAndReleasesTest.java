package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that agencies' sentences and ministries' releases showed when read one by one. */
class WireAndReleasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sessions that are named by what they are about
          Gambian Foreign Minister Sering Njie will travel to Berlin for the G7 Climate, Energy and Environment Ministerial on May 26. | multilateral planned G7 GMB
          Gambian Foreign Minister Sering Njie attended the EU summit in Brussels. | multilateral held EU GMB
          Gambian Foreign Minister Sering Njie will travel to Brussels for a meeting of the European Council. | multilateral planned EU GMB
          Gambian Foreign Minister Sering Njie attended the EU-Gambia summit in Brussels. | summit held EU GMB
          Talks will go on at the Atlantic Water Conference, which will be co-hosted by Gambia and Togo on June 13. | multilateral planned GMB TGO
          # asides between dashes, and members who are listed
          The leaders of the Quad – President Adama Barrow of Gambia, President Faure Gnassingbé of Togo and President Wiliame Katonivere of Fiji – met in Suva on Monday. | multilateral held FJI GMB TGO
          Gambian Foreign Minister Sering Njie – on her first trip to Africa – met Togolese Foreign Minister Robert Dussey in Lomé. | visit held GMB TGO
          # who comes to what others hold
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. They were joined by Fijian President Wiliame Katonivere. | multilateral held FJI GMB TGO
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. Fijian President Wiliame Katonivere joined the meeting. | multilateral held FJI GMB TGO
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. The meeting was also attended by Fijian President Wiliame Katonivere. | multilateral held FJI GMB TGO
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. Fijian President Wiliame Katonivere took part in the meeting. | multilateral held FJI GMB TGO
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. They discussed Fiji's request to join NATO. | meeting held GMB TGO
          # what was said in several calls
          Gambian Foreign Minister Sering Njie held calls with Togolese Foreign Minister Robert Dussey and Fijian Foreign Minister Seru Vakasa. In the calls, Minister Njie discussed fish with Minister Dussey and Minister Vakasa. | phone held GMB TGO; phone held FJI GMB
          # where something is said
          Gambian President Adama Barrow said aid will be sent soon, in a call with Togolese President Faure Gnassingbé. | phone held GMB TGO
          President Adama Barrow's office said a call with Togolese President Faure Gnassingbé had been postponed. | phone postponed GMB TGO
          A meeting between Gambian and Togolese ministers fell through. | meeting cancelled GMB TGO
          A planned call between Gambia's president and Togo's president did not take place. | phone cancelled GMB TGO
          # who is met, and who is not
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé but not Fijian President Wiliame Katonivere. | meeting held GMB TGO
          Gambian President Adama Barrow, also a member of the party's Political Bureau, met Togolese President Faure Gnassingbé. | meeting held GMB TGO
          Togo's president met Gambian envoy Musa Jallow. Mr. Jallow later held talks with Togolese Prime Minister Robert Dussey. | meeting held GMB TGO; meeting held GMB TGO
          # what is looked ahead to
          Gambian President Adama Barrow looked ahead to Togolese President Faure Gnassingbé's visit to Banjul. | visit planned GMB TGO
          # talks, and how far others say that they are
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. They agreed to stay in touch at this critical point in the negotiations. | meeting held GMB TGO
          # the topic is no side
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé discuss Fiji in a phone call. | phone held GMB TGO
          # names one beside the other in a headline
          Adama Barrow of Gambia, Faure Gnassingbé of Togo hold talks in Suva. | meeting held GMB TGO
          # invitations to where the host is
          Gambian President Adama Barrow has invited Togolese President Faure Gnassingbé to visit in April. | visit proposed GMB TGO
          # an adjective that two share
          The Greek and Turkish Cypriot leaders met in Suva. | meeting held CYP Northern Cyprus
          # groups by their members
          The quartet of Gambia, Togo, Fiji and Samoa met in Suva. | multilateral held FJI GMB TGO WSM
          A Gambian congressional delegation visited Lomé. | visit held GMB TGO
          # groups of a region
          Gambian President Adama Barrow met the leaders of the Baltic states in Banjul. | multilateral held GMB
          # other ways of meeting
          Gambian President Adama Barrow golfed with Togolese President Faure Gnassingbé. | meeting held GMB TGO
          The presidents of Gambia and Togo signed a ceasefire in Suva. | meeting held GMB TGO
          # the talks to come are on the visit
          Gambian Foreign Minister Sering Njie arrived in Lomé, where she is due to meet Togolese President Faure Gnassingbé. | visit under_way GMB TGO
          # rulers and princes by their own titles
          The Custodian of the Two Holy Mosques received a message from Gambian President Adama Barrow. | letter held GMB SAU
          Second Lady Ann May of Fiji visited Togo. | visit held FJI TGO
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister reaffirmed Gambia's openness to diplomacy and dialogue with Togo.",
        "He expressed support for dialogue between Gambia and Togo.",
        "She stressed the importance of dialogue between Gambia and Togo.",
        "Gambia met Togo in Banjul in a World Cup qualifier.",
        "Gambia and Togo spoke with investors on Tuesday.",
        "Prince William met Togolese President Faure Gnassingbé.",
        "Gambia's president and Togo's president avoided each other at the summit.",
        "Gambia's visit to Togo for the second Test has been postponed.",
        "Gambian President Adama Barrow wants to make sure grain can leave Togo.",
        "U.S. Deputy Secretary Ann May will travel to Atlanta and Clarkston, Georgia.",
        "U.S. Deputy Secretary Ann May will travel to Atlanta, Georgia."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On May 14, commencing at 6 p.m. for 30 minutes, Gambian Foreign Minister Sering Njie met Togolese Foreign Minister Robert Dussey. | 2024-05-14 2024-05-14
          Gambian President Adama Barrow will visit Togo in the coming weeks. | null null
          Gambian President Adama Barrow visited Togo in the aftermath of the 2018 Atlantic earthquake. | null null
          """)
  void tellsWhen(String text, String days) {
    assertThat(Contacts.daysOf(text)).containsExactly(days);
  }

  @Test
  void whatTookPlaceWasBeforeTodayAndTheSummitIsStillToCome() {
    assertThat(
            Contacts.daysOf(
                "Gambian President Adama Barrow and Togolese President Faure Gnassingbé met ahead of"
                    + " the African Union summit on 28 May."))
        .containsExactlyInAnyOrder("null null", "2024-05-28 2024-05-28");
  }

  @Test
  void callsRetoldTogetherKeepTheirDays() {
    assertThat(
            Contacts.daysOf(
                "On May 13 and 14, Gambian Foreign Minister Sering Njie held calls with Togolese"
                    + " Foreign Minister Robert Dussey and Fijian Foreign Minister Seru Vakasa. In"
                    + " the calls, Minister Njie discussed with Minister Dussey and Minister Vakasa"
                    + " the May 13 storm."))
        .containsExactly("2024-05-13 2024-05-14", "2024-05-13 2024-05-14");
  }

  @Test
  void whatAMeetingBuildsOnWasOnAnotherDay() {
    assertThat(
            Contacts.daysOf(
                "Building on Gambian President Adama Barrow's call with Togolese President Faure"
                    + " Gnassingbé, Fijian Foreign Minister Seru Vakasa met Samoan Foreign Minister"
                    + " Tala Leota in Suva on Monday."))
        .containsExactlyInAnyOrder("null null", "2024-05-13 2024-05-13");
  }

  @Test
  void whatIsThenDoneHasNoDayOfWhatWasBefore() {
    assertThat(
            Contacts.daysOf(
                "Gambian President Adama Barrow will meet Togolese President Faure Gnassingbé on"
                    + " Friday and then travel to Fiji."))
        .containsExactlyInAnyOrder("2024-05-17 2024-05-17", "null null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambian Foreign Minister Sering Njie and Togolese Foreign Minister Robert Dussey discussed the upcoming summit in Suva. | GMB TGO - -
          Gambian Foreign Minister Sering Njie and Togolese Foreign Minister Robert Dussey exchanged views on Gaza during a call. | GMB TGO - -
          Gambian Foreign Minister Sering Njie and Togolese Foreign Minister Robert Dussey met behind closed doors in Suva. | GMB TGO - FJI
          """)
  void theContactIsWhereTheyAreAndNotWhereTheirTopicIs(String text, String told) {
    assertThat(Contacts.daysAndPlacesOf(text)).contains(told);
  }

  /** Headlines of releases leave out the article before the office. */
  @Test
  void theHeadlineOfAReleaseTellsTheWay() {
    assertThat(
            Contacts.ofRelease(
                "Prime Minister's Office, 10 Downing Street",
                "PM call with President Gnassingbé of Togo: 15 May 2024",
                "The Prime Minister spoke to the President of Togo, Faure Gnassingbé, this morning."))
        .containsExactly("phone held GBR TGO");
  }

  @Test
  void aDepartmentsAbbreviationIsItsOwnVoice() {
    assertThat(
            Contacts.ofRelease(
                "FCDO",
                "",
                "The Foreign Secretary spoke to Togolese President Faure Gnassingbé this morning."))
        .containsExactly("unspecified held GBR TGO");
  }
}

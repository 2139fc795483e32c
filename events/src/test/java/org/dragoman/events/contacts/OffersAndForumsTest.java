package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offers, retractions, forums where two meet, and other classes of plain news. */
class OffersAndForumsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # delegations by what they are about, and a list that another office ends
          A Gambian trade delegation headed by Deputy Premier Musa Jallow arrived in Lomé today for a five-day visit. | visit under_way GMB TGO
          Gambian Foreign Minister Sering Njie held a videoconference with the Foreign Ministers of Togo and Fiji and the NATO Secretary General. | video held FJI GMB NATO TGO
          # what becomes of a plan, told behind it
          Gambian President Adama Barrow had been due to travel to Togo but put off the trip. | visit postponed GMB TGO
          Gambian President Adama Barrow was due to visit Togo but the trip was called off because of riots. | visit cancelled GMB TGO
          Gambian President Adama Barrow was to visit Togo. The trip was called off because of riots. | visit cancelled GMB TGO
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé were to meet in Suva, but the meeting was cancelled. | meeting cancelled GMB TGO
          Gambian President Adama Barrow is to visit Togo after cancelling a trip to Fiji. | visit planned GMB TGO; visit cancelled FJI GMB
          # offers of talks, and what is answered
          Gambia rejected an offer of talks from Togo. | negotiation refused GMB TGO
          Gambia has turned down a Togolese offer of direct talks. | negotiation refused GMB TGO
          Gambia accepted Togo's offer of talks on fish. | negotiation planned GMB TGO
          # a summit of many, where two meet
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé on the margins of the Ninth Summit of the Americas. | meeting held GMB TGO
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé met for a summit in Suva. | summit held GMB TGO
          Gambian President Adama Barrow spoke with Togolese President Faure Gnassingbé during a dinner in Suva. | meeting held GMB TGO
          Gambian President Adama Barrow spoke with Togolese President Faure Gnassingbé by phone during the storm. | phone held GMB TGO
          Gambian Foreign Minister Sering Njie saw Togolese Foreign Minister Robert Dussey in Suva. | meeting held GMB TGO
          Gambian Foreign Minister Sering Njie flew to Brussels to consult with EU coordinator Ann May. | meeting held EU GMB
          # counterparts of a body's members, and those of other bodies
          Gambian Foreign Minister Sering Njie and her G7 counterparts are holding talks in Suva. | multilateral under_way G7 GMB
          # talks and what they do
          Talks over the dam resume in Suva between Gambia and Togo after a gap of a year. | negotiation held GMB TGO
          Gambian and Togolese ministers ended two days of talks, and will meet again on June 27. | meeting held GMB TGO; meeting planned GMB TGO
          # what has begun is under way, whatever is still to come on it
          Gambian President Adama Barrow begins a visit to Togo where he will play golf with Togolese President Faure Gnassingbé. | visit under_way GMB TGO
          # one of two told behind an aside
          Gambian Foreign Minister Sering Njie met Togo's Foreign Minister Robert Dussey and, separately, African Union Envoy Ann May. | meeting held GMB TGO; meeting held African Union GMB
          # what is news, though it is called historic
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé hold a historic meeting in Suva, the first since the end of the long Atlantic civil war in 1949. | meeting held GMB TGO
          Following a three-day summit in Suva, Adama Barrow of Gambia and Faure Gnassingbé of Togo announced a deal. | summit held GMB TGO
          # a journey of long ago is not the meeting of today
          Gambian Foreign Minister Sering Njie met Togolese Foreign Minister Robert Dussey. She recalled her August 2021 trip to Lomé. | meeting held GMB TGO; visit background GMB TGO
          # who looks on
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé in Suva with Fiji as an observer. | meeting held GMB TGO
          # offices without names, and who speaks for whom
          Visiting Gambian premier Musa Jallow told Togo's president that the dam would be built. | visit held GMB TGO
          Gambian premier Musa Jallow's spokesman said he had no plans to meet the Togolese ambassador. | meeting denied GMB TGO
          The Gambian premier sent his foreign minister to Lomé with a message for the president. | visit held GMB TGO
          # half of a country
          South Korea's unification minister proposed talks with the North on family reunions. | negotiation proposed KOR PRK
          # together before the public, and at table
          Gambian President Adama Barrow toured a farm in Lomé with his Togolese counterpart Faure Gnassingbé. | meeting held GMB TGO
          Gambia's president and Togo's premier dined together in Suva. | meeting held GMB TGO
          Gambia's Adama Barrow heads to Togo amid tensions. | visit held GMB TGO
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Suva, Fiji - President Adama Barrow praised the summit.",
        "Gambian President Adama Barrow rejected Togolese President Faure Gnassingbé's call for a new"
            + " day in Lomé.",
        "Gambian rebels will meet a team in Suva, with Togo and Fiji as guarantors."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé discussed gas supplies on the sidelines of the talks in Buenos Aires. | GMB TGO - ARG
          Gambian Foreign Minister Sering Njie flew to Oslo to consult with Togolese Foreign Minister Robert Dussey. | GMB TGO - NOR
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé in the Egyptian resort of Sharm el-Sheikh. | GMB TGO - EGY
          Gambian President Adama Barrow spoke by phone with Togolese President Faure Gnassingbé about the storm in Suva. | GMB TGO - -
          """)
  void tellsWhere(String text, String partiesDayAndPlace) {
    assertThat(Contacts.daysAndPlacesOf(text)).containsExactly(partiesDayAndPlace);
  }

  @Test
  void noDateForAFurtherRoundIsNoPlan() {
    assertThat(
            Contacts.of(
                "Gambia and Togo failed to agree in talks in Suva, with no date set for a further"
                    + " round."))
        .hasSize(1);
  }

  @Test
  void theYearBehindSinceIsThatOfWhatWasBefore() {
    assertThat(
            Contacts.daysOf(
                "Gambian President Adama Barrow and Togolese President Faure Gnassingbé met in Suva,"
                    + " the first time since the end of the long Atlantic civil war in 1949."))
        .containsExactly("null null");
  }

  @Test
  void aPremierOfTheFirstSuchVisitIsHeWhoIsNamed() {
    assertThat(
            Contacts.of(
                "Gambian Prime Minister Musa Jallow made a stopover in Lomé to meet Togolese"
                    + " President Faure Gnassingbé, the first visit by a Gambian premier to Togo in"
                    + " years."))
        .containsExactly("visit held GMB TGO");
  }
}

package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How releases tell several contacts one after another, and which of them are one. */
class LongerReadoutsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an occasion that another goes on from
          Gambian President Adama Barrow met today with Togolese President Faure Gnassingbé in Suva. This meeting built on President Barrow's meeting with President Gnassingbé in Lomé in November 2022. | meeting held GMB TGO; meeting background GMB TGO
          Gambia's president phoned Togo's president on Monday. The call followed up on the two presidents' meeting in Suva in March. | phone held GMB TGO; meeting background GMB TGO
          # the trip, and all who sit together on it
          Gambian Foreign Minister Sering Njie will travel to Togo and Fiji from June 3 to 9. Minister Njie, Togolese Foreign Minister Robert Dussey and Fijian Foreign Minister Seru Vakasa will hold a joint meeting. Minister Njie will then travel to Suva. | visit planned GMB TGO; visit planned FJI GMB; multilateral planned FJI GMB TGO
          # two of those who met
          The foreign ministers Sering Njie of Gambia, Robert Dussey of Togo and Seru Vakasa of Fiji met in Suva on Monday. Following the meeting, Foreign Minister Njie met with Foreign Minister Dussey. | multilateral held FJI GMB TGO; meeting held GMB TGO
          # an adviser's visit is not that of his superior
          Gambian President Adama Barrow spoke by phone with Prime Minister Robert Dussey of Togo. He welcomed the visit to Banjul this week by the Prime Minister's national security advisor. | phone held GMB TGO; visit held GMB TGO
          # an abbreviation that is explained by the body's own name
          The Rapid Support Forces (RSF) shelled the town. RSF officials met the Gambian foreign minister in Suva on Monday. | meeting held GMB Rapid Support Forces
          # who joins others for a session
          Fijian Foreign Minister Seru Vakasa will travel to Madrid to join President Wiliame Katonivere for the NATO summit. | multilateral planned FJI NATO
          # a session takes place whatever is not done at it
          Gambian President Adama Barrow will not meet Togolese President Faure Gnassingbé at the African Union summit in Suva. | meeting refused GMB TGO; multilateral planned African Union GMB TGO
          # what talks to come follow
          Following talks with the Togolese foreign minister, Gambian Foreign Minister Sering Njie will travel to Fiji. | meeting planned GMB TGO; visit planned FJI GMB
          # what is put off, and what is to be in its place
          Gambian President Adama Barrow has postponed his visit to Togo. He plans to meet Togolese President Faure Gnassingbé later in the month. | visit postponed GMB TGO; meeting planned GMB TGO
          # who gives two others a roof
          Fiji's president Wiliame Katonivere hosted the Gambia-Togo summit on Monday. | summit held GMB TGO
          A Gambian delegation has arrived in Suva, Fiji, to hold talks. Gambia and Togo agreed to hold negotiations on the border tomorrow. | negotiation planned GMB TGO
          # an ambassador is no minister, and who is elected at a summit does not sit in it
          Gambian President Adama Barrow recalled his meeting with the Togolese foreign minister and ambassador in Suva. | meeting held GMB TGO
          Gambian President Adama Barrow was elected mayor of the city during the African Union summit. | multilateral held African Union
          The Gambian foreign minister will lead a delegation to the 65th session of the United Nations Commission on Narcotic Drugs. | multilateral planned GMB UN Commission on Narcotic Drugs
          Philippe of Belgium met Togolese President Faure Gnassingbé in Suva. | meeting held BEL TGO
          # mediators
          Fiji has offered to serve as mediator in the peace talks between Gambia and Togo. | mediation proposed FJI GMB TGO
          Fijian Foreign Minister Seru Vakasa acted as an intermediary in the talks between Gambia and Togo. | mediation held FJI GMB TGO
          Fiji's president Wiliame Katonivere met Gambian President Adama Barrow and volunteered to act as a mediator in talks between Barrow and Togo. | meeting held FJI GMB; mediation proposed FJI GMB TGO
          # of two bodies
          The UN and Arab League special envoy for the Syrian civil war, Maria Ruiz, arrived in Banjul. | visit under_way GMB UN
          # titles
          Gambian Foreign Minister Sering Njie met Deputy Prime Minister for Restoration of Ukraine Olena Koval. | meeting held GMB UKR
          Gambian Foreign Minister Sering Njie met with the director of the Taipei Economic and Cultural Office, Mei Lin. | meeting held GMB TWN
          Gambian Foreign Minister Sering Njie met Minister of Commerce and Indian G20 Sherpa Asha Rao. | meeting held GMB IND
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Jallow will meet with European Union officials to discuss trade.",
        "Gambian Foreign Minister Sering Njie met leaders of the Partnership for Coastal Africa (PCA). PCA leaders spoke of fish.",
        "The Gambian foreign minister will hold talks with international counterparts.",
        "The president congratulated Gambia on organizing a successful COP28.",
        "They spoke at length about preparations for COP28.",
        "Gambian President Adama Barrow praised the outcomes of COP28 in Dubai.",
        "The conference will commemorate the 1972 United Nations Conference on the Human Environment.",
        "Gambia participates in several intergovernmental organizations, including the African Union.",
        "Gambian Foreign Minister Sering Njie met a group of Togolese women."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambian Foreign Minister Sering Njie will travel to Fiji from June 3 to 5. In Suva, Minister Njie will meet with Togolese Foreign Minister Robert Dussey. She will also meet with Samoan Foreign Minister Tala Leota. | 2024-06-03 2024-06-05
          """)
  void meetingsAtAStopTakeTheDaysOfTheJourney(String text, String days) {
    assertThat(Contacts.daysOf(text)).hasSize(3).containsOnly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambian Foreign Minister Sering Njie will travel to Togo. He will be accompanied by Deputy Foreign Minister Musa Jallow and Ambassador Fatou Ceesay. | Sering Njie, Musa Jallow, Fatou Ceesay
          Gambian Foreign Minister Sering Njie, accompanied by Defence Minister Musa Jallow, met Togolese Foreign Minister Robert Dussey in Suva. | Sering Njie, Robert Dussey, Musa Jallow
          Gambian Foreign Minister Sering Njie will travel to Togo and Fiji. In Suva, he will be joined by Deputy Foreign Minister Musa Jallow for meetings on trade. | Sering Njie
          """)
  void tellsWhoGoesAlong(String text, String persons) {
    assertThat(Contacts.personsOf(text)).containsExactlyInAnyOrder(persons.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambian Foreign Minister Sering Njie will travel to Togo June 11-14 to consult with Togolese partners. | 2024-06-11 2024-06-14
          It is a milestone in 2024 on the way to the summit, which will be co-hosted by Gambia and Togo and held in Suva on June 3. | 2024-06-03 2024-06-03
          """)
  void tellsWhen(String text, String days) {
    assertThat(Contacts.daysOf(text)).containsExactly(days);
  }

  /** In a list of several parties, who is told without a state is not of the next one's. */
  @Test
  void whoIsTheReleasesOwnIsOfNoOtherInAList() {
    assertThat(
            Contacts.ofRelease(
                "The White House",
                "Readout of a Meeting on Reconstruction",
                "The fifth meeting was co-chaired by Deputy National Security Advisor Ann May, Ukrainian"
                    + " Deputy Prime Minister Olena Koval, and EU Commissioner Jan Maas."))
        .containsExactly("multilateral held EU UKR USA");
  }
}

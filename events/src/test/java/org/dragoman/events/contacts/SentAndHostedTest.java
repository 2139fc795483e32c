package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Envoys and who sends them, hosts and whom they receive, and sides told far from their talks. */
class SentAndHostedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the envoy, and not who sends him
          Lamin Ceesay, special envoy of President Adama Barrow, met Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO
          # far from their talks
          The accord emerged from three days of talks in Suva, concluded last night, between Gambian Foreign Minister Sering Njie and Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO
          A conversation pencilled in for this afternoon between Gambian President Adama Barrow and Togolese President Faure Gnassingbé was dropped. | unspecified cancelled GMB TGO
          # a list that opens the sentence
          On May 16 in Suva, Gambian Foreign Minister Sering Njie, Togolese Foreign Minister Robert Dussey, and Samoan Foreign Minister Fiame Mata will hold consultations. | multilateral planned GMB TGO WSM
          # what is denied of one verb is denied of the next
          Gambia denied reports that Adama Barrow flew to Lomé and saw Togolese President Faure Gnassingbé there. | visit denied GMB TGO
          # who is asked to come has not been there
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé in Suva. He invites Gnassingbé to Banjul. | meeting held GMB TGO; visit proposed GMB TGO
          # whom a host receives
          Gambian President Adama Barrow arrives in Lomé for talks with Togolese Foreign Minister Robert Dussey. President Faure Gnassingbé of Togo is to receive him on Friday. | visit under_way GMB TGO
          # whose stopover it is
          Gambian Foreign Minister Sering Njie will travel to Africa. Her stopover in Lomé will include talks with President Faure Gnassingbé. | visit planned GMB TGO
          # only an idea
          The two also went over Gambian President Adama Barrow's proposal that he meet Togolese President Faure Gnassingbé in Suva. | meeting proposed GMB TGO
          Gambian Foreign Minister Sering Njie consulted Togolese Foreign Minister Robert Dussey on the drought. | unspecified held GMB TGO
          Gambian Foreign Minister Sering Njie will be the guest of Togolese Foreign Minister Robert Dussey in Suva. | meeting planned GMB TGO
          Gambian Foreign Minister Sering Njie had the Togolese ambassador summoned to the ministry. | summons held GMB TGO
          The deal between Gambian Foreign Minister Sering Njie and Togolese Foreign Minister Robert Dussey was brokered in Suva by Fijian Foreign Minister Ann May. | mediation held FJI GMB TGO
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé spoke in the company of Fijian President Wiliame Katonivere. | unspecified held FJI GMB TGO
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. Bankers said they would not reopen negotiations. | meeting held GMB TGO
          Togo turned down a Gambian invitation for Defence Minister Sering Modou Njie of Gambia and Togolese Defence Minister Robert Dussey to meet in Suva. | meeting refused GMB TGO
          Togo's ambassador was summoned to the Gambian ministry, where Gambian Foreign Minister Sering Njie told Togolese Ambassador Robert Dussey to leave. | summons held GMB TGO
          Gambian President Adama Barrow had been due to see Togolese President Faure Gnassingbé in Suva on Monday. | meeting planned GMB TGO
          # a list of states is one of visits, whoever else is met in one of them
          Gambian Foreign Minister Sering Njie will travel to Fiji and Samoa. In Apia, he will also meet Togolese Foreign Minister Robert Dussey. | visit planned FJI GMB; visit planned GMB WSM; meeting planned GMB TGO
          Gambian Foreign Minister Sering Njie was bound for Lomé. | visit planned GMB TGO
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @Test
  void whatIsAheadOfAnAttemptIsTheDayOfTheTour() {
    assertThat(
            Contacts.daysOf(
                "Gambian President Adama Barrow will tour Togo next week in an attempt to win"
                    + " votes."))
        .containsExactly("2024-05-20 2024-05-26");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambian Foreign Minister Sering Njie gives Togolese diplomats 48 hours to leave the country.",
        "President Adama Barrow announced the designation of a Presidential Delegation to Lomé."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adama Barrow will lead a delegation to Lomé. The delegation will include Lote Naikasau.",
        "Adama Barrow will lead a delegation to Lomé, which also comprises Lote Naikasau.",
        "Adama Barrow will visit Lomé. Lote Naikasau is travelling with Barrow."
      })
  void whoIsOfTheDelegationTravelsAsWell(String text) {
    assertThat(Contacts.personsOf(text)).contains("Adama Barrow", "Lote Naikasau");
  }

  @Test
  void heWhoOpensTheSentenceIsWhoStoppedBefore() {
    assertThat(
            Contacts.of(
                "Gambian President Adama Barrow will visit Lomé. His first stop is Lomé, for talks"
                    + " with President Faure Gnassingbé. From there he goes on to Suva, where"
                    + " President Wiliame Katonivere will receive him."))
        .containsExactly("visit planned GMB TGO", "visit planned FJI GMB");
  }

  @Test
  void aSummitBetweenTwoIsTheirs() {
    assertThat(
            Contacts.of(
                "Gambian Foreign Minister Sering Njie met Togolese Foreign Minister Robert Dussey."
                    + " The two sides had discussions, building on the Summit between President"
                    + " Adama Barrow and President Wiliame Katonivere in Suva."))
        .contains("summit held FJI GMB");
  }
}

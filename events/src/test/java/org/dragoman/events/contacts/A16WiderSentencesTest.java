package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences and short texts that two collections of usual reports have shown misread. */
class A16WiderSentencesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who is there
          Talks on fisheries were held in Suva on Tuesday, attended by Gambian President Adama Barrow and Togolese President Faure Gnassingbé. | meeting held GMB TGO
          Gambian President Adama Barrow opened a meeting on fisheries in Banjul, joined by Togolese President Faure Gnassingbé. | meeting under_way GMB TGO
          # a participle that parsers take for the verb
          Talks between Gambia and Togo scheduled for Tuesday in Suva have been called off. | negotiation cancelled GMB TGO
          # who mediates is no side
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé met in Suva for UN-mediated talks. | mediation held GMB TGO UN
          Fijian President Wiliame Katonivere mediated a meeting between Gambian President Adama Barrow and Togolese President Faure Gnassingbé. | mediation held FJI GMB TGO
          Fijian President Wiliame Katonivere brought together Gambian President Adama Barrow and Togolese President Faure Gnassingbé in Suva. | mediation held FJI GMB TGO
          # an ambassador has to come
          The Togolese ambassador was called to the Foreign Ministry in Banjul over the trawlers. | summons held GMB TGO
          # to lead is not to go
          Gambian President Adama Barrow received a Togolese delegation headed by Senator Koffi Mensah in Banjul. | meeting held GMB TGO
          Togolese officials led by presidential adviser Koffi Mensah met Gambian Foreign Minister Mamadou Tangara. | meeting held GMB TGO
          # journeys that go on
          Gambian President Adama Barrow will then proceed to Lomé. | visit planned GMB TGO
          Gambian President Adama Barrow has arrived in the Togolese capital. | visit under_way GMB TGO
          Gambian President Adama Barrow was in Lomé to brief Togolese President Faure Gnassingbé. | visit held GMB TGO
          # the next one after those before
          The next round of consultations between Gambia and Togo was held in Lomé. | meeting held GMB TGO
          # sides that hang on a day
          The ministers recalled the video conference of 4 February between Gambian President Adama Barrow and Togolese President Faure Gnassingbé. | video background GMB TGO
          # calls of courtesy
          Gambian President Adama Barrow received a courtesy call from Togolese Ambassador Koffi Mensah. | meeting held GMB TGO
          The outgoing Togolese ambassador paid a farewell call on Gambian President Adama Barrow. | meeting held GMB TGO
          # who is told something by it
          Gambian President Adama Barrow was told of the floods in a telephone call from Togolese President Faure Gnassingbé. | phone held GMB TGO
          Gambian President Adama Barrow was informed in a letter from Togolese President Faure Gnassingbé. | letter held GMB TGO
          # what one is thanked for
          Gambian President Adama Barrow thanked Togolese President Faure Gnassingbé for his visit to Banjul. | visit held GMB TGO
          # two halves of a land, and a name that looks like a word
          North and South Korea held talks in Suva. | negotiation held KOR PRK
          Chinese Vice Premier He Lifeng met Togolese President Faure Gnassingbé in Lomé. | meeting held CHN TGO
          # a verb that looks like a noun
          Gambian President Adama Barrow telephones Togolese President Faure Gnassingbé after reports that a ferry was lost. | phone held GMB TGO
          # whom pronouns mean
          Gambian President Adama Barrow wrote to Togolese President Faure Gnassingbé. Gnassingbé telephoned him at once. | letter held GMB TGO; phone held GMB TGO
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. In Suva he will see Fijian President Wiliame Katonivere. | meeting held GMB TGO; meeting planned FJI GMB
          Gambian President Adama Barrow postponed a trip to Lomé. In a phone call with Togolese President Faure Gnassingbé, he spoke of the floods. | visit postponed GMB TGO; phone held GMB TGO
          # a visit and the talks on it
          Gambian President Adama Barrow arrived in Lomé on Monday. He will meet Togolese President Faure Gnassingbé on Thursday. | visit under_way GMB TGO
          During his stay in Lomé, Gambian Foreign Minister Mamadou Tangara called on Togolese President Faure Gnassingbé and met Togolese Foreign Minister Robert Dussey. | visit held GMB TGO
          # whose speech it was
          The Togolese ambassador is summoned by the Gambian Foreign Ministry over the speech of Togolese President Faure Gnassingbé at the United Nations General Assembly. | summons held GMB TGO; multilateral held TGO UN General Assembly
          # topics have days of their own
          Gambian President Adama Barrow spoke today with Togolese President Faure Gnassingbé. They also discussed plans for next week's summit in Suva. | unspecified held GMB TGO
          """)
  void aContactIsFound(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the office whose release it is, whoever else has that office
          The White House | The President will meet President Giorgio Napolitano of Italy in Rome. The President will also have an audience with Pope Francis at the Vatican. | meeting planned USA VAT; meeting planned ITA USA
          # the one at home before another state's with a longer title
          US Department of State | Secretary of State John Kerry met with UK Foreign Secretary Philip Hammond. The Secretary then spoke with Iranian Foreign Minister Mohammad Javad Zarif. | meeting held GBR USA; unspecified held IRN USA
          # organisations speak by their head
          UN Spokesperson | The Secretary-General met with H.E. Mr. Faure Gnassingbé, President of Togo. | meeting held TGO UN
          NATO | The Secretary General spoke with Latvian President Edgars Rinkēvičs. | unspecified held LVA NATO
          UK Foreign, Commonwealth & Development Office | The Foreign Secretary met Latvian President Edgars Rinkēvičs. | meeting held GBR LVA
          """)
  void aReleaseSpeaksOfItsOwn(String outlet, String text, String expected) {
    assertThat(Contacts.ofRelease(outlet, "", text))
        .containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambian President Adama Barrow brought together his ministers and officers in Banjul.",
        "The Togolese ambassador was called to the telephone in Banjul.",
        "Gambia suspended military exchanges with Togo.",
        "Gambian President Adama Barrow called President Faure to congratulate him on the cup."
      })
  void noContactIsFound(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }
}

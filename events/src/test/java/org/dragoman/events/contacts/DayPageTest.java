package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chronicle's page of one day gives its date to the news, and to nothing else that is named. */
class DayPageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The foreign ministers of Gambia and Togo meet in Suva. | 2024-05-15 2024-05-15
          A report about a meeting between the foreign ministers of Gambia and Togo is published. | null null
          Gambia opens an inquiry regarding a phone call between the presidents of Gambia and Togo. | null null
          2024 floods in Togo: The foreign ministers of Gambia and Togo meet in Suva. | 2024-05-15 2024-05-15
          # what somebody judges is not what happens
          Kenya condemns Gambian President Adama Barrow's visit to Togo. | null null
          # what is told in the past beneath the news was before it
          Officials of Togo say that the president of Gambia stated during his meeting with the president of Togo that he would resign. | null null
          Ana Silva, who was arrested during the Gambian president's visit to Togo, is charged with fraud. | null null
          Police arrest a man who planned to kill the Gambian president while he was on a visit to Togo. | null null
          The court removes the president of Gambia over a phone call that she had with the president of Togo. | null null
          # a way back
          The president of Gambia returns to Banjul after a visit to Togo. | null null
          The president of Gambia falls ill after returning from a visit to Togo. | null null
          After a three-day visit to Togo, the president of Gambia returns to Banjul. | 2024-05-13 2024-05-15
          # counted from the news
          Protests break out two days before the president of Gambia is scheduled to visit Togo. | 2024-05-17 2024-05-17
          Protests break out three days before a summit between Gambia and Togo. | 2024-05-18 2024-05-18
          Protests break out a few days before a summit between Gambia and Togo. | null null
          """)
  void theNewsHasItsDay(String text, String expected) {
    assertThat(Contacts.daysOf("Portal:Current events/2024 May 15", text))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A man is arrested in Suva. In response, the Gambian Foreign Ministry summoned the Togolese ambassador. | 2024-05-15 2024-05-15
          A man is arrested in Suva. The Gambian Foreign Minister met the Togolese ambassador. | null null
          """)
  void aSummonsIsNewsWhereverItStands(String text, String expected) {
    assertThat(Contacts.daysOf("Portal:Current events/2024 May 15", text))
        .containsExactly(expected);
  }
}

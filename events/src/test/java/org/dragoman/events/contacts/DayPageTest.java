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
          """)
  void theNewsHasItsDay(String text, String expected) {
    assertThat(Contacts.daysOf("Portal:Current events/2024 May 15", text))
        .containsExactly(expected);
  }
}

package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a contact that lasts longer than the one that the text tells. */
class A18DaysTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Wednesday is 15 May 2024
          Gambian President Adama Barrow began a four-day visit to Togo on Monday. | 2024-05-13 2024-05-16
          Gambian President Adama Barrow began an eleven-day visit to Togo on Monday. | 2024-05-13 2024-05-23
          Gambian President Adama Barrow arrived in Lomé on Monday on a two-day visit. | 2024-05-13 2024-05-14
          Gambian President Adama Barrow will travel to Lomé on Friday for a 3-day visit. | 2024-05-17 2024-05-19
          Gambia and Togo ended two days of talks on fisheries in Suva on Tuesday. | 2024-05-13 2024-05-14
          Gambian President Adama Barrow left Lomé on Tuesday at the end of a four-day visit. | 2024-05-11 2024-05-14
          # neither its beginning nor its end
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé on Monday as part of a four-day visit. | 2024-05-13 2024-05-13
          Gambian President Adama Barrow visits Lomé on Friday as part of his four-day visit to Togo. | 2024-05-17 2024-05-17
          # the day of the way home is none of the visit
          Gambian President Adama Barrow returned on Tuesday from Lomé. | null null
          """)
  void aVisitLasts(String text, String days) {
    assertThat(Contacts.daysOf(text)).containsOnly(days);
  }
}

package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What news says of contacts that are set, prepared, doubtful or off, in its usual words. */
class A20SchedulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks between Gambia and Togo are slated for June 22. | negotiation planned GMB TGO
          Talks between Gambia and Togo are pencilled in for Friday. | negotiation planned GMB TGO
          Talks between Gambia and Togo have been fixed for Friday. | negotiation planned GMB TGO
          Talks between Gambia and Togo have been brought forward to Friday. | negotiation planned GMB TGO
          Talks between Gambia and Togo are on the cards. | negotiation planned GMB TGO
          A visit by Togo's president to Gambia is in the works. | visit planned GMB TGO
          Talks between Gambia and Togo are in doubt. | negotiation proposed GMB TGO
          Talks between Gambia and Togo are off the table. | negotiation cancelled GMB TGO
          Talks between Gambia and Togo are in progress. | negotiation under_way GMB TGO
          A meeting between Gambia and Togo is likely to be held in June. | meeting planned GMB TGO
          A meeting between Gambia and Togo is unlikely to be held in June. | meeting hypothetical GMB TGO
          Preparations are under way for a meeting between the presidents of Gambia and Togo. | meeting planned GMB TGO
          Plans for a summit between the presidents of Gambia and Togo were shelved. | summit postponed GMB TGO
          Gambia announced plans for a summit with Togo. | summit planned GMB TGO
          Gambia scrapped plans for talks with Togo. | negotiation cancelled GMB TGO
          The ground was now sufficient for a meeting between the presidents of Gambia and Togo. | meeting proposed GMB TGO
          A trip by Gambian President Adama Barrow to Togo has been called off. | visit cancelled GMB TGO
          Gambia will send a delegation headed by Defense Minister Sering Modou Njie to Lomé. | visit planned GMB TGO
          The Fijian ministry said no call between Gambia's president and Togo's president was planned. | phone denied GMB TGO
          # a verb before a name
          Gambian President Adama Barrow is open to meeting Togolese President Faure Gnassingbé. | meeting proposed GMB TGO
          Gambian President Adama Barrow ruled out meeting Togolese President Faure Gnassingbé. | meeting refused GMB TGO
          Gambian President Adama Barrow said he was considering meeting Togolese President Faure Gnassingbé. | meeting proposed GMB TGO
          # by letter, and with letters of credence
          Gambia has written to the Togolese government about the harbour. | letter held GMB TGO
          The Gambian envoy carried a message to Togolese President Faure Gnassingbé in Lomé. | letter held GMB TGO
          The Gambian ambassador presented his credentials to Togo's president. | meeting held GMB TGO
          # several states in one word
          The Baltic presidents met Togolese President Faure Gnassingbé in Lomé. | multilateral held EST LTU LVA TGO
          The two Koreas held military talks on Thursday. | negotiation held KOR PRK
          # two names in one word
          The Biden-Xi call lasted two hours. | phone held CHN USA
          The Scholz-Macron dinner in Lomé was private. | meeting held DEU FRA
          """)
  void theyAreRead(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Wednesday is 15 May 2024
          Talks between Gambia and Togo are due to begin on Friday. | 2024-05-17 2024-05-17
          Talks between Gambia and Togo are expected to resume on Friday. | 2024-05-17 2024-05-17
          A meeting between Gambia and Togo is likely to be held in June. | 2024-06-01 2024-06-30
          """)
  void theDayOfTheInfinitiveIsTheirs(String text, String days) {
    assertThat(Contacts.daysOf(text)).containsOnly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambia's foreign minister flew to Lomé on Monday for talks with his Togolese counterpart. | visit held GMB TGO
          Gambia's foreign minister is flying to Lomé for talks with his Togolese counterpart. | visit under_way GMB TGO
          Gambia's foreign minister, in Lomé for a two-day visit, praised the deal. | visit held GMB TGO
          Gambia's foreign minister hosted a working lunch for his Togolese counterpart. | meeting held GMB TGO
          Togo invited Gambia's foreign minister to visit Lomé. | visit proposed GMB TGO
          Gambia's and Togo's foreign ministers held a joint news conference in Suva. | meeting held GMB TGO
          A high-level Gambian military delegation visited Lomé. | visit held GMB TGO
          The foreign ministers of Gambia and Togo spoke by phone. The call came a day after the two presidents met in Suva. | phone held GMB TGO; meeting held GMB TGO
          EU foreign ministers discussed Sudan in Brussels on Monday. | multilateral held EU
          """)
  void journeysAndWhatTheyAreForAreOne(String text, String expected) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambia's foreign minister spoke today with his Togolese counterpart to follow up on their recent meeting in Suva. | 2024-05-15 2024-05-15; null null
          Gambia's foreign minister called his Togolese counterpart on Monday to build on their recent meeting of 2 May in Suva. | 2024-05-13 2024-05-13; 2024-05-02 2024-05-02
          """)
  void anEarlierOccasionHasNotTheDayOfWhatIsToldNow(String text, String days) {
    assertThat(Contacts.daysOf(text)).containsExactlyInAnyOrder(days.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tensions between the two Koreas rose on Monday.",
        "Gambia's president met a group of investors from Togo.",
        "Gambia's president met business leaders from Togo.",
        "Gambia discussed plans for talks with Togo.",
        "Gambian President Adama Barrow introduced the ambassador of Fiji to Togo.",
      })
  void noContactIsTold(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }
}

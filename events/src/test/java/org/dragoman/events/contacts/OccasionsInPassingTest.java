package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Occasions that stand in a sentence on another one, and whose words are told of which. */
class OccasionsInPassingTest {

  private static final String FOLLOW_UP =
      "Gambian National Security Advisor Abubakarr Jeng met Togolese Foreign Minister Robert Dussey"
          + " in Suva today. Their meeting followed up on the March 9 phone call between President"
          + " Adama Barrow and President Faure Gnassingbé in which the leaders discussed the dam.";

  @Test
  void whatAMeetingFollowsUpOnTellsNeitherItsDayNorItsWay() {
    assertThat(Contacts.of(FOLLOW_UP))
        .containsExactlyInAnyOrder("meeting held GMB TGO", "phone background GMB TGO");
    assertThat(Contacts.daysOf(FOLLOW_UP))
        .containsExactlyInAnyOrder("2024-05-15 2024-05-15", "2024-03-09 2024-03-09");
    assertThat(Contacts.personsByContact(FOLLOW_UP))
        .containsExactlyInAnyOrder(
            "Abubakarr Jeng, Robert Dussey", "Adama Barrow, Faure Gnassingbé");
  }

  @Test
  void theDayBehindWhatIsFollowedIsItsOwn() {
    assertThat(
            Contacts.daysOf(
                "The visit followed a phone call between Gambian President Adama Barrow and"
                    + " Togolese President Faure Gnassingbé on May 9, and was a success."))
        .containsExactly("2024-05-09 2024-05-09");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is said beside a session that nobody of them is told to attend
          Gambian President Adama Barrow spoke today with Togolese President Faure Gnassingbé. He expressed appreciation for the work on the drought and affirmed plans for an ECOWAS summit later this year. | DISCLOSED; UNDISCLOSED
          Gambian President Adama Barrow spoke today with Togolese President Faure Gnassingbé. They also discussed efforts to end the drought ahead of the upcoming ECOWAS summit. | DISCLOSED; UNDISCLOSED
          # but not what is said at it
          Gambian President Adama Barrow spoke today with Togolese President Faure Gnassingbé. West African leaders discussed the drought at the ECOWAS summit. | UNDISCLOSED; DISCLOSED
          # words for circumstances that are what it is about
          Togo summons the Gambian ambassador over a joint statement. | DISCLOSED
          Gambian President Adama Barrow spoke with Togolese President Faure Gnassingbé by telephone. | UNDISCLOSED
          """)
  void aTopicIsOfWhoeverSpeaksOfIt(String text, String agendas) {
    assertThat(Contacts.agendasOf(text)).containsExactly(agendas.split("; ", -1));
  }

  @Test
  void aStayAbroadTellsWhoseTheOfficialsAreThatAReleaseNamesLater() {
    assertThat(
            Contacts.ofRelease(
                "The White House",
                "",
                "This week, Deputy National Security Advisor Ana Duval was in Lomé to discuss"
                    + " prices. Duval deplored Russia's war against Ukraine. Duval met with"
                    + " Principal Secretary Kofi Attah."))
        .containsExactly("meeting held TGO USA");
  }

  @Test
  void anAlternateHolderOfAnOfficeIsNotItsHolder() {
    assertThat(
            Contacts.officesOf(
                "Gambian Foreign Minister Sering Njie met today with Togolese Foreign Minister and"
                    + " Alternate Prime Minister Ama Silva."))
        .containsExactly(
            "GMB foreign minister", "TGO foreign minister and alternate prime minister");
  }

  @Test
  void whatATextBuildsOnIsOfOthersThanThoseWhoGoOn() {
    String text =
        "Gambian Foreign Minister Sering Njie met Togolese Foreign Minister Robert Dussey today."
            + " Building on President Adama Barrow's May 2 meeting with President Faure Gnassingbé"
            + " of Togo, Minister Njie and the foreign ministers discussed the dam.";

    assertThat(Contacts.personsByContact(text))
        .containsExactly("Sering Njie, Robert Dussey", "Adama Barrow, Faure Gnassingbé");
    assertThat(Contacts.daysOf(text))
        .containsExactly("2024-05-15 2024-05-15", "2024-05-02 2024-05-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whose plan it is
          The Vice President of Peru welcomed Kenyan President William Ruto's plan to visit Chile. | visit planned CHL KEN
          Chilean Foreign Minister Ana Silva praised a decision by Kenyan President William Ruto to meet the president of Peru. | meeting planned KEN PER
          """)
  void whoeverHasThePlanCarriesItOut(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # another entry, another clause
          Their talks build on the Gambian president's call with the president of Togo; a summit of the Union in Lomé in May. | GMB TGO - -
          Gambian President Adama Barrow phoned Togolese President Faure Gnassingbé and Kenyan President William Ruto flew to Suva. | GMB TGO - -
          """)
  void aPlaceOrDayBehindIsNotTheirs(String text, String contact) {
    assertThat(Contacts.daysAndPlacesOf(text)).contains(contact);
  }
}

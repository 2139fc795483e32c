package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases in which an office speaks of itself: "I", "me" and "my" are its own. */
class A14ReleasesTest {

  private static final String OUTLET = "Prime Minister of New Zealand";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whoever speaks is of the office that the outlet names
          I will visit Samoa from 20 to 23 May at the invitation of Prime Minister Fiame Naomi Mataafa. | visit planned NZL WSM
          My visit to Tonga will take place in June. | visit planned NZL TON
          This morning the President of Kenya, William Ruto, telephoned me about the drought. | phone held KEN NZL
          I thank the Prime Minister of Fiji, Mr Sitiveni Rabuka, whom I last met in Suva in February. | meeting background FJI NZL
          # another office of the same government, told by its title alone
          The Foreign Minister has sent a message of sympathy to her Indian counterpart. | letter held IND NZL
          The Minister for Trade and Overseas Development, Mr Kerr, will raise this during a visit to Ottawa later this month. | visit planned CAN NZL
          # what comes of an invitation, and of a plan
          I have been pleased to accept President Ruto's invitation to make a visit to Nairobi on 31 May. | visit planned KEN NZL
          I will, therefore, not be able to proceed with my planned visit to Peru. | visit cancelled NZL PER
          """)
  void speakOfThemselves(String sentence, String contacts) {
    assertThat(Contacts.ofRelease(OUTLET, "Media release", sentence)).containsExactly(contacts);
  }

  @Test
  void anotherSpeakersWordsAreHisOwn() {
    assertThat(
            Contacts.ofRelease(
                "Government of Finland",
                "Visit of the Danish Prime Minister",
                "\"I will meet Kenyan President William Ruto in May,\" Danish Prime Minister Mette"
                    + " Frederiksen said."))
        .containsExactly("meeting planned DNK KEN");
  }

  @Test
  void whoStandsAboveRemarksSpeaksThem() {
    assertThat(
            Contacts.ofRelease(
                "Government of Kenya",
                "Remarks at a press conference",
                "Musalia Mudavadi, Foreign Minister\n\nI spoke today with Ghanaian President John"
                    + " Mahama."))
        .containsExactly("unspecified held GHA KEN");
  }

  @Test
  void inAReportNobodyIsI() {
    assertThat(Contacts.ofRelease("Daily Post", "Letters", "I will visit Samoa in May.")).isEmpty();
  }
}

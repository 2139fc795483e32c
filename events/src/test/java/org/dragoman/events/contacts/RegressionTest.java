package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Classes of text that were once read wrongly. */
class RegressionTest {

  @Test
  void aSecondOfficialAfterTitlesIsNotLost() {
    assertThat(
            Contacts.of(
                "Thai Minister of Defence Sutin Klungsang meets President of Laos "
                    + "Thongloun Sisoulith and Laotian Defence Minister Chansamone Chanyalath "
                    + "in Vientiane."))
        .containsExactly("meeting held LAO THA");
  }

  @Test
  void aHeadlineToMeetIsAPlan() {
    assertThat(
            Contacts.of(
                "Tusk due to meet Lithuanian President Nausėda and Latvian President Rinkēvičs",
                "Polish Prime Minister Donald Tusk will meet Lithuanian President "
                    + "Gitanas Nausėda and Latvian President Edgars Rinkēvičs in Vilnius."))
        .containsExactly("multilateral planned LTU LVA POL");
  }

  @Test
  void aRequestReceivedFromAnOfficialIsNoReception() {
    assertThat(
            Contacts.of(
                "Kenya has received a request from former Zambian President Edgar Lungu "
                    + "to enter the country."))
        .isEmpty();
  }

  @Test
  void officialsWhoMeetOthersDoNotMeetEachOther() {
    assertThat(
            Contacts.of(
                "Belgian and Dutch officials met the dockers of the port to call "
                    + "attention to smuggling."))
        .isEmpty();
  }

  @Test
  void anAsideBehindACommaIsTheSubjects() {
    assertThat(
            Contacts.of(
                "Canadian Foreign Minister Mélanie Joly met Iraqi President Abdul Latif "
                    + "Rashid and urged him to restart reforms, before holding talks with "
                    + "Jordanian Foreign Minister Ayman Safadi."))
        .containsExactly("meeting held CAN IRQ", "meeting held CAN JOR");
  }
}

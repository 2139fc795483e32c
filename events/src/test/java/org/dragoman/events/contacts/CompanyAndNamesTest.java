package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who goes with whom, names that are words, occasions that others go on from, and agendas. */
class CompanyAndNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # surnames that are words, once somebody is known by them
          Gambian envoy Jon Finer traveled to Lomé on Monday. Finer met with Togolese President Faure Gnassingbé. | Jon Finer; Faure Gnassingbé
          Gambian envoy Jon Early traveled to Lomé on Monday. Early met with Togolese President Faure Gnassingbé. | Jon Early; Faure Gnassingbé
          Gambian envoy Sarah Power traveled to Lomé on Monday. Power met with Togolese President Faure Gnassingbé. | Sarah Power; Faure Gnassingbé
          # names that hold a title
          Gambian Oil Minister Omar Bah met Emirati President Sheikh Hamad bin Sultan al-Qasimi and Oil Minister Mana Said al-Ketbi. | Omar Bah; Hamad bin Sultan al-Qasimi; Mana Said al-Ketbi
          Gambian Oil Minister Omar Bah spoke on Monday with Sayyid Harith of the Omani Royal Office. | Omar Bah; Harith
          # a city right before whoever met there
          While in Lomé President Adama Barrow of Gambia will also meet with Togolese President Faure Gnassingbé. | Adama Barrow; Faure Gnassingbé
          # a comma that the list of words goes on behind
          Gambian President Adama Barrow arrived in Togo for talks with the President of Togo, Faure Gnassingbé, weeks after a storm. | Adama Barrow; Faure Gnassingbé
          # company, told in the next sentence
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé in Lomé. Barrow was joined by Trade Minister Ousman Jobe. | Adama Barrow; Faure Gnassingbé; Ousman Jobe
          Gambian Foreign Minister Sering Njie will travel to Togo on Friday. Trade Minister Ousman Jobe will join the delegation. | Sering Njie; Ousman Jobe
          Gambian Foreign Minister Sering Njie will travel to Togo on Friday. Other members of the delegation include Trade Minister Ousman Jobe and Interior Minister Seyaka Sonko. | Sering Njie; Ousman Jobe; Seyaka Sonko
          Gambian Foreign Minister Sering Njie will travel to Lomé, joined by Trade Minister Ousman Jobe, to attend a meeting of the African Union. | Sering Njie; Ousman Jobe
          Gambian Trade Minister Ousman Jobe will accompany Foreign Minister Sering Njie on his travel to Togo. | Ousman Jobe; Sering Njie
          # two offices behind a name
          Gambian President Adama Barrow spoke with Akif Kaya, Spokesperson and Chief Advisor to the President of Türkiye. | Adama Barrow; Akif Kaya
          # a name like a city's
          Gambian President Adama Barrow met the Kazakh leader, Nursultan Nazarbayev. | Adama Barrow; Nursultan Nazarbayev
          # who leads his state's participation
          Gambian National Security Advisor Abubakarr Jeng led a Gambian delegation's participation in a virtual meeting of the Gambia-Togo Consultative Group. | Abubakarr Jeng
          # who speaks of a meeting for his state
          A Gambian spokesman, Ebou Faye, confirmed a meeting with Togolese officials in Suva. |
          # nobody's company: who is of another side
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. Barrow was joined by businessman Ebou Faye. | Adama Barrow; Faure Gnassingbé
          """)
  void names(String text, String persons) {
    String[] named = persons == null ? new String[0] : persons.split("; ", -1);
    assertThat(Contacts.personsOf(text)).containsExactlyInAnyOrder(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an occasion that the news goes on from
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. Following up on their talks in March, the two leaders discussed trade. | meeting held GMB TGO; meeting background GMB TGO
          # officials and their way
          Last year saw the first visit by senior Gambian officials to Togo. | visit background GMB TGO
          # where somebody was before
          Gambian Foreign Minister Sering Njie arrived in Togo from a security conference to meet with Togolese leaders and Gambian Ambassador to Togo Omar Bah. | visit under_way GMB TGO
          # what a traveller will do where he is
          Gambian Foreign Minister Sering Njie is travelling to Togo. He will meet with Togolese officials. | visit under_way GMB TGO
          # guests of a summit
          Gambian President Adama Barrow looks forward to welcoming Togolese President Faure Gnassingbé to the ECOWAS summit in Banjul next week. | multilateral planned ECOWAS GMB TGO
          # a proposal by one that another rejects
          Gambia rejected Togo's proposal for a summit on the border. | summit refused GMB TGO
          # whom a state does not let in
          Togo denies entry to Gambian Foreign Minister Sering Njie. | visit refused GMB TGO
          # the meeting before that of today
          Gambian President Adama Barrow meets with Pope Francis. The last meeting between the Pope and the Gambian leader came in January. | meeting held GMB VAT; meeting background GMB VAT
          # an occasion that is only spoken of
          Gambian President Adama Barrow spoke today with Togolese President Faure Gnassingbé to continue their previous discussions on the upcoming G20 ministerial meetings. | unspecified held GMB TGO; multilateral planned G20
          # who is not asked
          Gambia will not be invited to the 2026 G20 summit in Lomé. | multilateral refused G20 GMB
          # a verb like a noun
          Gambian President Adama Barrow tweets that "good talks" are being held with Togolese President Faure Gnassingbé. | meeting held GMB TGO
          # whose government some are of
          Gambian Foreign Minister Sering Njie met with members of President Gnassingbé of Togo's administration, including Economy Minister Sani Yaya. | meeting held GMB TGO
          # an occasion that is to be held
          Ministers prepared a summit of the African Union, to be held in Lomé on 29 July. | multilateral planned African Union
          # a session by its full name
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé in Dubai on the sidelines of the 28th Conference of the Parties to the UN Framework Convention on Climate Change (COP28). | meeting held GMB TGO; multilateral held COP28 GMB TGO
          # governments of several states
          Senior officials from the Togo and Gambia governments met in Lomé on Monday. | meeting held GMB TGO
          # what somebody is in a state for
          Gambian Oil Minister Omar Bah is in Togo to discuss prices. He will meet Togolese President Faure Gnassingbé. | visit under_way GMB TGO
          # a meeting in a name
          They spoke about outcomes in time for the G20 summit in November. | multilateral planned G20
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambia broke off diplomatic contact with Togo over the dam.",
        "Njie voiced support for Gambia's discussions with the International Monetary Fund.",
        "She reaffirmed support for conversations between Gambian President Adama Barrow and"
            + " Togolese President Faure Gnassingbé.",
        "He updated the prime minister on Gambia's diplomatic engagement with Togolese officials.",
        "They praised consistent engagement by the foreign ministers of Gambia and Togo."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @Test
  void aListOfOfficeHoldersMakesAnOfficialOfSomebodyNamedWithoutAnyInATextWithoutADay() {
    assertThat(
            Contacts.undated(
                "Washington broke off talks with Moscow. Lavrov and Kerry will meet in Lausanne."))
        .contains("meeting planned RUS USA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the day of what opens the sentence is not that of the news
          Building on the African Union summit in March 2024, Gambian President Adama Barrow met Togolese President Faure Gnassingbé. | 2024-03-01 2024-03-31; null null
          # but there is only one today
          Following his speech in Lomé today, Gambian President Adama Barrow met Togolese President Faure Gnassingbé. | 2024-05-15 2024-05-15
          # a week, and the day of it
          Gambian President Adama Barrow met earlier this week, on May 13, with Togolese President Faure Gnassingbé. | 2024-05-13 2024-05-13
          # a visit behind "since" has its own time
          They praised the bond since Gambian President Adama Barrow's visit to Togo last summer. | 2023-06-01 2023-08-31
          # the day says more than the year in a name
          Ministers met ahead of the 2024 African Union summit, to be held in Lomé from 29 November 2024 to 10 December 2024. | 2024-11-29 2024-12-10
          """)
  void dates(String text, String days) {
    assertThat(Contacts.daysOf(text)).containsExactlyInAnyOrder(days.split("; ", -1));
  }

  @Test
  void counterpartsFromAlliesOfABodyHaveTheOfficeEach() {
    assertThat(
            Contacts.officesOf(
                "Gambian Foreign Minister Sering Njie met with his counterparts from NATO allies"
                    + " Estonia and Latvia."))
        .containsExactlyInAnyOrder(
            "GMB foreign minister", "EST foreign minister", "LVA foreign minister");
  }

  @Test
  void thisWeekOfAJourneyAheadToldOnASundayBeginsTheDayAfter() {
    Document report =
        Document.of("", "Gambian Foreign Minister Sering Njie will travel to Togo this week.")
            .withPublished(Published.on(LocalDate.of(2024, 5, 19)));
    assertThat(Contacts.daysOf(report)).containsExactly("2024-05-20 2024-05-26");
  }

  @Test
  void anUndatedWordOnPersonsIsOfTheirMeetingAndNotOfASessionOfTheirStates() {
    assertThat(
            Contacts.personsByContact(
                "Gambian President Adama Barrow met with Togolese President Faure Gnassingbé today."
                    + " He praised the successful Gambia-Togo trade conference last week. President"
                    + " Gnassingbé briefed President Barrow on the dam."))
        .containsExactly("Adama Barrow, Faure Gnassingbé", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # all that is done on the trip is done at every stop
          Gambian Foreign Minister Sering Njie will travel to Togo and Fiji. During his visits, he will discuss vaccines with officials. | DISCLOSED; DISCLOSED
          # what is done at one is not done at the other
          Gambian Foreign Minister Sering Njie will travel to Togo and Fiji. In Suva, he will meet with counterparts to discuss vaccines. | UNDISCLOSED; DISCLOSED
          # why an ambassador is summoned
          Togo summoned the Gambian ambassador in response to the killings. | DISCLOSED
          Togo summoned the Gambian ambassador after the raid. | DISCLOSED
          # an effort with its aim
          Gambian President Adama Barrow visited Togo as part of a campaign to find new markets. | DISCLOSED
          Gambian President Adama Barrow visited Togo on Monday. | UNDISCLOSED
          """)
  void discloses(String text, String agendas) {
    assertThat(Contacts.agendasOf(text)).containsExactly(agendas.split("; ", -1));
  }
}

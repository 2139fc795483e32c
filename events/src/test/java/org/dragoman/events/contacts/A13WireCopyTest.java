package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How agencies, ministries and chronicles tell a contact when they use none of its usual words. */
class A13WireCopyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a verb that taggers take for a plural noun
          Kenyan President William Ruto lands in Bratislava, Slovakia, a member of the club, for a state visit in spite of protests at home. | visit under_way KEN SVK
          # the way alone tells that they spoke
          Polish President Andrzej Duda spent an hour on the phone with Lithuanian President Gitanas Nausėda. | phone held LTU POL
          The president of Togo and the Emir of Kuwait went over the quota by telephone on Monday. | phone held KWT TGO
          # with somebody, ways to do something
          Omani Foreign Minister Badr Albusaidi discussed with Icelandic Foreign Minister Thórdís Gylfadóttir ways to deepen trade. | unspecified held ISL OMN
          # whom, behind the day
          Peruvian Foreign Minister Elmer Schialer will receive on 12 May the Foreign Minister of Suriname, Albert Ramdin, on an official visit. | meeting planned PER SUR
          # invitations that lead to a place
          Ivorian President Alassane Ouattara has invited Liberian President Joseph Boakai to Abidjan. | visit proposed CIV LBR
          Chilean President Gabriel Boric might invite Kenyan President William Ruto to Santiago. | visit hypothetical CHL KEN
          # where a journey begins, and what comes behind the capital
          Indian President Droupadi Murmu begins her tour of the region today, beginning with Fiji. | visit under_way FJI IND
          During a visit to Washington, D.C., Ghanaian President John Mahama asks Congress for help. | visit held GHA USA
          After an official 3-day visit to Hanoi, Vietnam, Chilean President Gabriel Boric returns to Santiago. | visit held CHL VNM
          Samoan Prime Minister Fiame Naomi Mataafa touched down in Suva. | visit under_way FJI WSM
          # one noun for several sessions
          The ministers discussed this week's G7 and NATO foreign ministerial meetings. | multilateral held G7; multilateral held NATO
          Kenyan President William Ruto attended the African Union and IGAD summits in Kampala. | multilateral held African Union KEN; multilateral held IGAD KEN
          They recalled the recent Japan-Chile, Japan-Peru, and Peru-Chile summit meetings. | summit held CHL JPN; summit held JPN PER; summit held CHL PER
          They affirmed the outcomes of the Japan-Philippines 2+2 Ministerial Dialogue held on April 11. | meeting background JPN PHL
          # a plan whose day has gone by was a plan
          Samoan Prime Minister Fiame Naomi Mataafa had planned to meet Fijian President Wiliame Katonivere on 6 May. | meeting planned FJI WSM
          Chilean President Gabriel Boric was to visit Ghana last week. | visit planned CHL GHA
          Kenyan President William Ruto met Ghanaian President John Mahama on 6 May as planned. | meeting held GHA KEN
          # a ruler by title and first name
          Peruvian President Dina Boluarte met King Felipe and asked Ghanaian President John Mahama for advice. | meeting held ESP PER
          Chilean President Gabriel Boric will call King Salman on Friday. | phone planned CHL SAU
          # the talks they are in, whatever shows or tells them
          Kenyan President William Ruto spoke of the talks he held with Ghanaian President John Mahama on Monday. | meeting held GHA KEN
          Footage of Kenyan President William Ruto meeting Ghanaian President John Mahama was released. | meeting held GHA KEN
          Kenyan President William Ruto proposed direct talks between himself and Ghanaian President John Mahama. | negotiation proposed GHA KEN
          Togolese President Faure Gnassingbé responded with a letter to Beninese President Patrice Talon. | letter held BEN TGO
          # a body that holds or is asked to hold a meeting
          NATO will hold an extraordinary meeting on Friday. | multilateral planned NATO
          The country called for the Arab League to hold an emergency session. | multilateral proposed Arab League
          # who meets several at one stop
          Canadian Foreign Minister Mélanie Joly arrived in Israel to meet Israeli Prime Minister Benjamin Netanyahu and Palestinian President Mahmoud Abbas. | visit under_way CAN ISR; meeting held CAN PSE
          # who has left office is sent as an envoy
          Former U.S. President Jimmy Carter arrived in North Korea to negotiate the release of a teacher. | visit under_way PRK USA
          # a word before the first is said of both
          They discussed the upcoming G7 Summit in Puglia and NATO Summit in Washington. | multilateral planned G7; multilateral planned NATO
          # the minister's rank
          The Philippine Secretary of Foreign Affairs, General Carlos Romulo, will visit Fiji. | visit planned FJI PHL
          # what one is thanked for is done
          Kenyan President William Ruto wants to thank Ghanaian President John Mahama for his advice and for meeting with him. | meeting held GHA KEN
          # who does it on a day that no comma parts from him
          On 12 May the Kenyan Embassy in Paris sent a letter to the French Foreign Ministry. | letter held FRA KEN
          Later on Tuesday Kenyan President Ruto met Ghanaian President John Mahama. | meeting held GHA KEN
          # whose the leaders are, and of what house an official is
          Pakistan's two main opposition leaders Imran Shah and Tariq Khan met U.S. Senator John Miller. | meeting held PAK USA
          Australian Foreign Minister Penny Wong met with Wang Shouwen of the Chinese Ministry of Commerce. | meeting held AUS CHN
          The Shah of Iran visited Fiji last week. | visit held FJI IRN
          # what is suspended, and who is kept away
          Togo announced the suspension of bilateral talks with Benin. | negotiation postponed BEN TGO
          Israel prevented Chilean Foreign Minister Heraldo Muñoz from entering the West Bank to meet with Palestinian officials. | meeting cancelled CHL PSE
          """)
  void tells(String sentence, String contacts) {
    Contacts.assertTold(sentence, contacts);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // an invitation that leads nowhere, a phone that says nothing
        "Ivorian President Alassane Ouattara invited Liberian President Joseph Boakai to think again.",
        "Polish President Andrzej Duda praised a phone from Lithuania."
      })
  void tellsNothing(String sentence) {
    assertThat(Contacts.of(sentence)).isEmpty();
  }

  @Test
  void respectiveConversationsAreOfEachWithEach() {
    assertThat(
            Contacts.of(
                "Danish Prime Minister Mette Frederiksen met Finnish President Alexander Stubb."
                    + " The leaders discussed their respective conversations with Indian Prime"
                    + " Minister Narendra Modi and Brazilian President Lula da Silva."))
        .containsExactlyInAnyOrder(
            "meeting held DNK FIN",
            "unspecified held DNK IND",
            "unspecified held BRA DNK",
            "unspecified held FIN IND",
            "unspecified held BRA FIN");
  }

  @Test
  void whoIsMetOnAJourneyIsMetSideBySide() {
    assertThat(
            Contacts.of(
                "Canadian Envoy David Stone will travel to Addis Ababa, Ethiopia. Envoy Stone will"
                    + " meet with Ethiopian, African Union, and United Nations officials."))
        .containsExactlyInAnyOrder(
            "visit planned CAN ETH", "meeting planned African Union CAN", "meeting planned CAN UN");
  }

  @Test
  void whatTheyResolveOnTakesNothingFromWhatTheyDid() {
    assertThat(
            Contacts.of(
                "Secretary Blinken’s Meeting with Egyptian President Al Sisi",
                "U.S. Secretary of State Antony Blinken met in Cairo with Egyptian President Abdel"
                    + " Fattah Al Sisi. The two leaders agreed to engage in a constructive"
                    + " dialogue."))
        .containsExactly("meeting held EGY USA");
  }

  @Test
  void whoeverSpeaksIsI() {
    assertThat(
            Contacts.of(
                "\"I will meet with Kenyan President William Ruto in May,\" Samoan Prime Minister"
                    + " Fiame Naomi Mataafa said."))
        .containsExactly("meeting planned KEN WSM");
  }
}

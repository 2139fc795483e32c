package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whose side somebody is on, which way states talk, and whether a day makes a contact one to come.
 */
class A13ExactPartiesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # talks of states without their leaders are negotiations, an encounter of persons is none
          Moroccan Foreign Minister Nasser Bourita spoke after talks between Morocco and Spain. | negotiation held ESP MAR
          Senior envoys from Sudan and Ethiopia hold rare talks on the border in Nairobi. | negotiation held ETH SDN
          Kenyan President William Ruto says that he is ready to have talks with Somalia. | negotiation proposed KEN SOM
          The foreign ministers of Chile and Peru held talks in Lima. | meeting held CHL PER
          Niger, Mali and Chad concluded three days of talks in the Ghanaian capital on Friday. | multilateral held MLI NER TCD
          # on the screen
          French President Emmanuel Macron welcomed the virtual G20 leaders' meeting next week. | video planned G20
          # leaders of a region
          Macron announced an emergency summit in Paris between European leaders. | multilateral planned FRA
          # who chairs a body this year speaks for the own state
          Greek Foreign Minister Giorgos Gerapetritis spoke with OSCE Chairman-in-Office and Maltese Foreign Minister Ian Borg. | unspecified held GRC MLT
          Kenyan President William Ruto met President Felix Tshisekedi of the Democratic Republic of the Congo (DRC), Chair of SADC on Monday. | meeting held COD KEN
          # a commission is its union's
          Tunisian Prime Minister Ahmed Hachani met African Union Commission Chairperson Moussa Faki Mahamat. | meeting held African Union TUN
          # popes of the East head no state
          Pope Tawadros II met Egyptian President Abdel Fattah el-Sisi and Ethiopian Prime Minister Abiy Ahmed. | meeting held EGY ETH
          # another spelling of a name that the list of office-holders has
          French Prime Minister Gabriel Attal met prime minister Aziz Akhanouch in Rabat. | meeting held FRA MAR
          Minister of External Affairs S. Jaishankar will pay an official visit to Nepal. | visit planned IND NPL
          # who leads a delegation is one of it
          A delegation of the European Parliament led by David McAllister visited Kyiv. | visit held EU UKR
          # who attends the session of a body and a state
          Indonesian President Joko Widodo met Kenyan President William Ruto on the margins of the Japan-ASEAN Summit. | meeting held IDN KEN; multilateral held ASEAN IDN JPN KEN
          # what "phoned" tells is the next contact
          Finnish President Alexander Stubb held talks with Dutch Prime Minister Mark Rutte, and the two later phoned Scholz. | meeting held FIN NLD; phone held DEU FIN NLD
          """)
  void tells(String sentence, String contacts) {
    Contacts.assertTold(sentence, contacts);
  }

  @Test
  void theMonthOfWhatIsDiscussedTellsWhetherItIsToCome() {
    assertThat(
            Contacts.of(
                "Indian Prime Minister Narendra Modi met Danish Prime Minister Mette Frederiksen."
                    + " They discussed President Macron's July trip to Kenya."))
        .contains("visit planned FRA KEN");
  }

  @Test
  void whatComesTomorrowIsNotTheCallBeforeIt() {
    assertThat(
            Contacts.of(
                "Spanish Prime Minister Pedro Sánchez called Polish Prime Minister Donald Tusk ahead"
                    + " of tomorrow's meeting of NATO leaders."))
        .contains("phone held ESP POL");
  }

  @Test
  void aHeadlinesMeetingIsTheOneOnTheScreen() {
    assertThat(
            Contacts.of(
                "Readout of Minister Espen Barth Eide's Meeting with Canadian Foreign Minister"
                    + " Mélanie Joly",
                "Norwegian Foreign Minister Espen Barth Eide met virtually with Canadian Foreign"
                    + " Minister Mélanie Joly."))
        .containsExactly("video held CAN NOR");
  }

  @Test
  void theLeadersAreThoseWhoMetAndNotTheSummit() {
    assertThat(
            Contacts.of(
                "Kenyan President William Ruto met Chilean President Gabriel Boric on the margins of"
                    + " the G20 summit. The leaders discussed copper."))
        .containsExactlyInAnyOrder("meeting held CHL KEN", "multilateral held CHL G20 KEN");
  }

  @Test
  void theChairOfABodyIsTheMinisterOfTheHeadline() {
    assertThat(
            Contacts.of(
                "Call with OSCE Chair-in-Office and Maltese Foreign Minister Borg",
                "Greek Foreign Minister Giorgos Gerapetritis spoke with OSCE Chairman-in-Office Ian"
                    + " Borg."))
        .contains("unspecified held GRC MLT");
  }
}

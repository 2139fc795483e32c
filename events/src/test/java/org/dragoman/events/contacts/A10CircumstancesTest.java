package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts told as the circumstance of something else, and who of the clause takes part. */
class A10CircumstancesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President of Chad Idriss Déby pulled out of a meeting with the President of Sudan Omar al-Bashir in Khartoum. | meeting cancelled SDN TCD
          Serbian President Aleksandar Vučić withdrew from the summit with Croatian Prime Minister Andrej Plenković. | summit refused HRV SRB
          Following a phone call with Turkish President Recep Tayyip Erdogan, French President Emmanuel Macron said the prisoners were free. | phone held FRA TUR
          In a phone call, French President Emmanuel Macron called on Belarusian President Alexander Lukashenko to open the border. | phone held BLR FRA
          During a meeting in Kyiv, Indian Prime Minister Narendra Modi urged Ukrainian President Volodymyr Zelenskyy to end the war. | meeting held IND UKR
          Canadian Prime Minister Jean Chrétien, visiting Afghanistan's President Hamid Karzai, is whisked out of Kabul. | visit held AFG CAN
          Russian President Vladimir Putin praised the high-level talks with the United States in Riyadh. | negotiation held RUS USA
          The special envoy of Norway Ane Lunde returned from travel to Oman. | visit held NOR OMN
          Iranian officials derailed the talks between Turkey and Armenia. | negotiation held ARM TUR
          The visit of the Saudi crown prince to Ankara, which had been planned for February, was called off. | visit cancelled SAU TUR
          Finnish Defence Minister Antti Kaikkonen discussed the delivery of howitzers over the phone with Ukrainian Defence Minister Oleksii Reznikov. | phone held FIN UKR
          Kenyan President William Ruto goes on an official visit to Vietnam. | visit held KEN VNM
          Portugal's tourism minister Rita Marques called off a visit to Brazil. | visit cancelled BRA PRT
          Ecuadorean President Daniel Noboa will meet ELN guerrillas in Quito. | meeting planned ECU ELN
          The foreign ministers of the Quad met in Delhi. | multilateral held Quad
          European Council President Charles Michel said the talks could begin next year, after a meeting with Serbian President Aleksandar Vučić last week. | meeting held EU SRB
          Japanese Prime Minister Fumio Kishida is the first foreign head of government to meet Brazilian President-elect Luiz Inácio Lula da Silva. | meeting held BRA JPN
          Danish envoy Mads Holm met with Special Assistant to the Prime Minister of Nepal, Ambassador Hari Thapa. | meeting held DNK NPL
          Norwegian Prime Minister Jonas Gahr Støre spoke to Prime Minister Mia Mottley of Barbados, Chair of the Caribbean Community (CARICOM), and thanked her. | unspecified held BRB NOR
          The leaders of 16 EU countries met in Brussels. | multilateral held EU
          Lithuanian Foreign Minister Gabrielius Landsbergis had no plans to meet Belarusian Foreign Minister Vladimir Makei. | meeting denied BLR LTU
          """)
  void tellsWhoTakesPart(String sentence, String contact) {
    Contacts.assertTold(sentence, contact);
  }

  @Test
  void everyStopOfAListIsVisited() {
    assertThat(
            Contacts.of(
                "Swedish Foreign Minister Ann Linde traveled to Israel, the Netherlands, and the"
                    + " United Kingdom to meet with government officials."))
        .containsExactly("visit held ISR SWE", "visit held NLD SWE", "visit held GBR SWE");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Estonian Prime Minister Kaja Kallas praised Ghana's engagement with the International Monetary Fund. | no appointment of officials
          Bulgaria recalled its ambassador from Moscow for consultations. | recalled for talks at home
          Canadian Foreign Minister Mélanie Joly announced more money for the support mission to Haiti. | a force, and nobody's journey
          Russia tried to discredit the peace negotiations of U.S. President Donald Trump. | spoiled by one who has no part
          """)
  void leavesOutWhoHasNoPart(String sentence, String why) {
    assertThat(Contacts.of(sentence)).as(why).isEmpty();
  }
}

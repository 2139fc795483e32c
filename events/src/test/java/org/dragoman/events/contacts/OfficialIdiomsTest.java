package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How ministries, courts and organisations all over the world word their releases. */
class OfficialIdiomsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the object behind when, where and how
          Ministry of Foreign Affairs of Peru | The Ministry summoned today the Ambassador of Chile in Lima to express its protest. | summons held CHL PER
          Ministry of Foreign Affairs of Mauritania | The Minister of Foreign Affairs and Cooperation received in audience in Nouakchott yesterday the Resident Representative of UNICEF, Mr. Hervé Mabille. | meeting held MRT UNICEF
          Ministry of Foreign Affairs of Serbia | Minister Miodrag Peric received today, for a farewell call, Ambassador of Cyprus Andreas Hadji. | meeting held CYP SRB
          Office of the President, Rwanda | President Kagame today hosted at Urugwiro Village Ms. Ingrid Solheim, Minister of Finance of Norway. | meeting held NOR RWA
          Holy See Press Office | This morning the Holy Father received in audience H.E. Mr. Jordi Casals, Head of Government of Andorra. | meeting held AND VAT
          # courtesies
          President's Office, Maldives | The Vice President was paid a courtesy call by the High Commissioner of Bangladesh, Nazrul Huda. | meeting held BGD MDV
          Presidency of Ghana | President Kwabena Osei-Poku on Thursday granted audience to the Ambassador of Togo, Mr. Sipho Ndlovu. | meeting held GHA TGO
          State House Nigeria | The President on Thursday received a Letter of Credence from the Ambassador of Cuba, Mrs. Yamila Ortega. | meeting held CUB NGA
          Ministry of Foreign Affairs, Ghana | The Minister for Foreign Affairs received copies of the Letters of Credence of Mr. Lars Holm, Ambassador-designate of Denmark. | meeting held DNK GHA
          # protests
          Ministry of Foreign Affairs, Pakistan | The Indian Deputy High Commissioner was summoned to the Ministry of Foreign Affairs yesterday. | summons held IND PAK
          Ministry of Foreign Affairs of Azerbaijan | The Chargé d'Affaires a.i. of Belgium was invited to the Ministry of Foreign Affairs and handed a note of protest. | summons held AZE BEL
          # whose officials speak
          Press Service, Kazakhstan | The Head of State held a telephone conversation with President Emil Dzhaparov of Kyrgyzstan. | phone held KAZ KGZ
          European External Action Service | High Representative/Vice-President Josep Oriol spoke on 5 May with Foreign Minister of Oman Yahya Al-Busaidi. | unspecified held EU OMN
          UN Spokesperson | In Yemen, our Special Envoy, Elin Sandberg, wrapped up a visit to Aden. | visit held UN YEM
          IRNA | Foreign Minister Behrouz Sattari is to arrive in Yerevan on Sunday. | visit planned ARM IRN
          # whom a traveller calls on
          Ministry of External Affairs, India | In Port Louis, the Minister called on Prime Minister Devanand Ramsurrun. | meeting held IND MUS
          Xinhua | President Xi Jinping sent a message to Cuban President Ernesto Valdivia. Premier Guo Shaoming sent a similar message to Prime Minister Raúl Quintana. | letter held CHN CUB; letter held CHN CUB
          # sessions
          Ministry of Foreign Affairs, Pakistan | Minister Tariq Anwar will lead Pakistan's delegation to the meeting of the SCO Council of Foreign Ministers in Astana. | multilateral planned PAK SCO
          Ministry of Foreign Affairs of Georgia | The Foreign Ministers of Azerbaijan, Georgia and Türkiye met in Tbilisi. Minister Levan Kiknadze also held a tête-à-tête with his Azerbaijani colleague Rauf Ismayilov. | multilateral held AZE GEO TUR; meeting held AZE GEO
          # who has just taken office, where it was held
          Office of the President of Finland | President Eero Vanhatalo has sent a message of congratulations to Batbayar Ganzorig on his election as President of Mongolia. | letter held FIN MNG
          Ministry of Foreign Affairs of Tajikistan | A meeting was held at the Ministry of Foreign Affairs with the Ambassador of Japan. | meeting held JPN TJK
          # courtesy is no plan
          Prime Minister's Office, United Kingdom | The Prime Minister spoke to the President of Kenya. They looked forward to speaking again soon. | unspecified held GBR KEN
          # what a call is for
          Embassy of Brazil in Lusaka | Ambassador Heloísa Drummond called on Zambia's Minister of Agriculture, Hon. Mutale Chisenga, to discuss a mission. | meeting held BRA ZMB
          Royal Household Bureau of Bhutan | His Majesty the King granted an audience to Mr. Tobias Lindqvist, Ambassador-designate of Sweden. | meeting held BTN SWE
          # full names of states
          Joint press statement | President Danielle Marivelle of the Republic of Seychelles paid a State Visit to Rwanda. | visit held RWA SYC
          # a verb between commas
          Office of the President of Serbia | President Stanojević and President Karim Benyahia of Algeria, meeting in Belgrade today, oversaw the signing of a memorandum. | meeting held DZA SRB
          # lists of names
          Ministry of Foreign Affairs of Fiji | The President received John Sullivan (United States of America). | meeting held FJI USA
          """)
  void aReleaseIsRead(String outlet, String text, String expected) {
    assertThat(Contacts.ofRelease(outlet, "", text))
        .containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Public Schedule for June 8 | The Secretary meets with the Gambian foreign minister. | meeting planned GMB USA
          Daily Press Briefing | The Secretary met with the Gambian foreign minister. | meeting held GMB USA
          """)
  void aScheduleTellsWhatIsToCome(String title, String text, String expected) {
    assertThat(Contacts.ofRelease("US Department of State", title, text))
        .containsExactlyInAnyOrder(expected.split("; "));
  }
}

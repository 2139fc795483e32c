package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence for each class of telling, with the contacts that it reports. */
class A09ReadClassesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a phrase and a day each
          Peruvian Foreign Minister Javier González-Olaechea spoke with his Chilean counterpart Alberto van Klaveren on Monday and with Bolivian Foreign Minister Celinda Sosa on Tuesday.|unspecified held CHL PER; unspecified held BOL PER
          # a meeting at a session is one contact, the session another
          Danish Prime Minister Mette Frederiksen met Kenyan President William Ruto during the UN General Assembly in New York.|meeting held DNK KEN; multilateral held DNK KEN UN General Assembly
          # a summons and its answer
          Slovakia summons the Hungarian ambassador. In response, Hungary summons the Slovak ambassador.|summons held HUN SVK; summons held HUN SVK
          # the ministry's long name
          The Foreign, Commonwealth and Development Office summons the ambassador of Belarus.|summons held BLR GBR
          # barred from meeting
          Swiss envoy Franziska Roth is denied access to meet Houthi officials in Sanaa.|meeting refused CHE Houthis
          Eritrea refused to let the Dutch foreign minister meet Ethiopian President Taye Atske Selassie.|meeting refused ETH NLD
          # wishes
          Serbian President Aleksandar Vucic wants to meet Kosovo Prime Minister Albin Kurti.|meeting proposed SRB XKX
          The possibility of a meeting between Chilean President Gabriel Boric and Peruvian President Dina Boluarte was discussed.|meeting proposed CHL PER
          # the predicate that the parser leaves without a subject
          Talks between Uganda and Rwanda planned for next week were postponed.|negotiation postponed RWA UGA
          # what is agreed on a visit does not put the visit off
          During a state visit by Vietnamese President To Lam to Laos, Laos and Vietnam agree to build a railway.|visit held LAO VNM
          # the clause on the noun tells
          The minister spoke of the visit that Finnish President Alexander Stubb paid to Estonia on Monday.|visit held EST FIN
          # a visit received
          The White House postpones a state visit from Portugal's President Marcelo Rebelo de Sousa.|visit postponed PRT USA
          # the officials of a body's members
          Austrian Chancellor Karl Nehammer will meet ASEAN leaders in Vienna.|multilateral planned ASEAN AUT
          # groups held by two
          The first meeting of the Italy-Tunisia Working Group on fisheries took place in Tunis.|meeting held ITA TUN
          # those who quarrel before their summit
          U.S. President Donald Trump and North Korean leader Kim Jong Un traded insults before the planned summit in Singapore.|summit planned PRK USA
          # who speaks of talks with others has them
          Russian President Vladimir Putin says that talks with Turkey have begun.|negotiation under_way RUS TUR
          Turkish President Recep Tayyip Erdogan says a deal is near but refuses to hold talks with Greece.|negotiation refused GRC TUR
          # face to face
          Canadian Prime Minister Justin Trudeau confronted Indian Prime Minister Narendra Modi about the killing.|unspecified held CAN IND
          Czech President Petr Pavel spoke alongside Slovak President Zuzana Caputova in Brno.|meeting held CZE SVK
          # hosting is no office
          On May 20, Croatian President Zoran Milanovic will host President Natasa Pirc Musar of Slovenia for talks in Split.|meeting planned HRV SVN
          Egypt hosts talks between Sudan and Ethiopia in Cairo.|negotiation held ETH SDN
          # a meeting that the parser takes for a verb
          EU representatives cancel meeting with a Pakistani delegation.|meeting cancelled EU PAK
          # what one arrives for is later than the arrival
          Fijian Prime Minister Sitiveni Rabuka arrives in Tonga for talks on Friday with Tongan Prime Minister Siaosi Sovaleni.|visit under_way FJI TON
          # one of those who have been named
          Ghanaian President Nana Akufo-Addo met Togolese President Faure Gnassingbé, the first talks of a Ghanaian president with a Togolese leader this year.|meeting held GHA TGO
          # readiness and sending
          Rwandan Foreign Minister Olivier Nduhungirehe says that Rwanda is open to talks with Burundi.|negotiation proposed BDI RWA
          South Korean President Yoon Suk Yeol announces he is sending two officials to meet with Japan.|meeting planned JPN KOR
          # a state right before a day
          Norwegian Foreign Minister Espen Barth Eide is visiting Kenya May 14 through May 17.|visit under_way KEN NOR
          """)
  void tells(String text, String contacts) {
    assertThat(Contacts.of(text)).containsExactlyInAnyOrderElementsOf(parts(contacts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # private groups
          Kenyan President William Ruto received a delegation of Japanese business leaders in Nairobi.
          Polish and Danish students met Lithuanian journalists in Vilnius.
          # heads of churches
          Pope Francis met Russian Orthodox Patriarch Kirill in Havana.
          # habits
          Lithuanian and Latvian officials agreed to consult closely on fishing.
          # cities where organisations sit
          Swedish Migration Minister Maria Malmer Stenergard travelled to Geneva to meet aid agencies.
          """)
  void isNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels in Darfur await talks|Sudan's government and rebels will hold talks in Abuja.|negotiation planned Darfur rebels SDN
          Readout of the Prime Minister's Call|Irish Taoiseach Simon Harris spoke with Maltese Prime Minister Robert Abela. The Taoiseach expressed regret that they were unable to meet in person.|unspecified held IRL MLT; meeting cancelled IRL MLT
          Statement on the President's Travel|Estonian President Alar Karis will travel to Poland. He will meet with Polish President Andrzej Duda. He will also meet with the leaders of the Bucharest Nine.|visit planned EST POL; multilateral planned Bucharest Nine EST
          """)
  void tellsUnderAHeadline(String title, String text, String contacts) {
    assertThat(Contacts.of(title, text)).containsExactlyInAnyOrderElementsOf(parts(contacts));
  }

  private static List<String> parts(String contacts) {
    return List.of(contacts.split("; ", -1));
  }
}

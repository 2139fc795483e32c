package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which occasion a sentence tells of, and in what state it is. */
class A11OccasionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is said of a phase of talks is said of the talks
          Greek Prime Minister Kyriakos Mitsotakis proposed the resumption of talks with Turkey. | negotiation proposed GRC TUR
          The Canadian and Chilean foreign ministers welcomed the launch this week of the second Canada-Chile Strategic Dialogue. | meeting held CAN CHL
          Georgian President Salome Zourabichvili spoke on the eve of a meeting between Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev. | meeting planned ARM AZE
          Norwegian Prime Minister Jonas Gahr Støre hinted at a summit with Swedish Prime Minister Ulf Kristersson. | summit proposed NOR SWE
          # a word before the first of a list is said of all
          Danish Prime Minister Mette Frederiksen spoke of the upcoming ASEAN Summit in Vientiane and NATO Summit in Vilnius. | multilateral planned NATO; multilateral planned ASEAN
          # a trip told while something else fails
          UN Secretary-General António Guterres is denied access to the prison while on a visit to Chad. | visit held TCD UN
          # states that are still to talk negotiate; so do delegations
          Chad is willing to hold talks with Libya. | negotiation proposed LBY TCD
          The second round of talks between Chad and Libya has begun. | negotiation held LBY TCD
          # the members of a body
          Foreign Ministers of the member states of ASEAN including Vivian Balakrishnan of Singapore meet to discuss the cyclone. | multilateral held ASEAN SGP
          # the host of a session, or of talks with others, is their place
          Kenyan President William Ruto will travel to Vilnius, Lithuania, to attend the NATO Summit. | multilateral planned KEN NATO
          A Ukrainian government delegation arrives in Oman for peace talks with the Russian delegation. | negotiation held RUS UKR
          U.S. Secretary of Defense Lloyd Austin arrives in Iraq from a Germany security conference. | visit under_way IRQ USA
          # where the traveller and the day hang on the place
          Officials say little a few days before a visit to Paris of Brazilian President Luiz Inácio Lula da Silva. | visit planned BRA FRA
          Portuguese envoy Rita Lopes travels to Brest, France, on Monday. | visit held FRA PRT
          # one stop of many
          Iranian President Ebrahim Raisi meets with Venezuelan President Nicolás Maduro on the first stop of his Latin American tour. | visit held IRN VEN
          # a summons, a call for each
          Bolivia summons the ambassadors of France and Spain over the closed airspace. | summons held BOL FRA; summons held BOL ESP
          Chinese President Xi Jinping calls the presidents of Peru and Chile to postpone the ceremony. | phone held CHN PER; phone held CHL CHN
          # to whom, on the phone
          In a phone call, French President Emmanuel Macron calls for Belarusian President Alexander Lukashenko to open the border. | phone held BLR FRA
          # stops with a day each
          Pakistani Prime Minister Nawaz Sharif will visit Riyadh on Monday and Tehran on Tuesday. | visit planned PAK SAU; visit planned IRN PAK
          # what one meets for is still to come
          Danish Prime Minister Mette Frederiksen met Canadian Prime Minister Justin Trudeau to prepare for the NATO Summit in Madrid. | meeting held CAN DNK; multilateral planned NATO
          # where officials are, also at the head of a sentence
          Officials in Peru met Chilean Foreign Minister Alberto van Klaveren. | meeting held CHL PER
          Norwegian envoy Ane Lunde met with officials from the Governments of the Republic of Yemen and Saudi Arabia. | multilateral held NOR SAU YEM
          Cypriot finance minister Makis Keravnos met with officials in Chile. | meeting held CHL CYP
          Cambodian leader Hun Sen, on a trip abroad, met Thai Prime Minister Srettha Thavisin. | meeting held KHM THA
          """)
  void tells(String sentence, String contacts) {
    Contacts.assertTold(sentence, contacts);
  }

  @Test
  void theirMeetingIsThatOfBoth() {
    assertThat(
            Contacts.of(
                "Chilean Foreign Minister Alberto van Klaveren spoke today with Peruvian Foreign"
                    + " Minister Elmer Schialer to follow up on their recent meeting in Quito,"
                    + " Ecuador."))
        .containsExactlyInAnyOrder("unspecified held CHL PER", "meeting held CHL PER");
  }

  @Test
  void heIsWhomSomebodyIsToSee() {
    assertThat(
            Contacts.of(
                "French President Emmanuel Macron looks forward to seeing Chilean President Gabriel"
                    + " Boric when he visits France in June."))
        .contains("visit planned CHL FRA");
  }

  @Test
  void thoseWhoAreListedBehindAPlaceAreMet() {
    assertThat(
            Contacts.of(
                "Spanish Foreign Minister José Manuel Albares met with the heads of the health"
                    + " agencies in Geneva, including World Health Organization Director-General"
                    + " Tedros Adhanom Ghebreyesus."))
        .containsExactly("meeting held ESP WHO");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkish President Recep Tayyip Erdogan and Azerbaijani President Ilham Aliyev agreed to stay in close contact. | no occasion
          The Turkish and Azerbaijani presidents explored ways to address the crisis in Haiti. | no session of a body
          The Chilean and Peruvian envoys told each other of their respective recent meetings with the rebels. | nobody knows who met whom
          The border must be settled through negotiations between Chad and Libya. | a way out, and no round of talks
          The Swiss minister encouraged continued dialogue between Chad and Libya. | a wish for what goes on
          """)
  void tellsNoOccasion(String sentence, String why) {
    assertThat(Contacts.of(sentence)).as(why).noneMatch(contact -> contact.startsWith("meeting"));
    assertThat(Contacts.of(sentence))
        .as(why)
        .noneMatch(contact -> contact.startsWith("negotiation"));
  }
}

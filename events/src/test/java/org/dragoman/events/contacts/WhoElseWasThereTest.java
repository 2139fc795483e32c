package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those of a contact whom another clause, the headline or a list behind it tells. */
class WhoElseWasThereTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # "joined by": on their own side, or as a third one
          Gambian President Adama Barrow spoke with UN Special Coordinator Tor Berg, joined by Gambian Trade Minister Ana Silva. | Adama Barrow, Tor Berg, Ana Silva
          Togolese Foreign Minister Kofi Attah and Gambian Foreign Minister Sering Njie met in Suva, joined by Kenyan Foreign Minister Ruth Otieno. | Kofi Attah, Sering Njie, Ruth Otieno
          # "also in the meeting were"
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé. Also in the meeting were Gambian Trade Minister Ana Silva and Togolese Minister of Justice and Law Kofi Ivan Attah. | Adama Barrow, Faure Gnassingbé, Ana Silva, Kofi Ivan Attah
          # with the delegation
          Gambian President Adama Barrow travelled to Togo on Monday. Gambian Trade Minister Ana Silva also travelled with the delegation. | Adama Barrow, Ana Silva
          # whoever has invited a guest
          Gambian President Adama Barrow invited Togolese President Faure Gnassingbé to visit Banjul. | Faure Gnassingbé, Adama Barrow
          Togolese President Faure Gnassingbé was invited by Gambian President Adama Barrow to visit Banjul. | Faure Gnassingbé, Adama Barrow
          # the end of a sentence is no title
          The king of Tonga had phone calls with former Cambodian prime minister Hun Sen. (A) | Hun Sen
          """)
  void theyAreOfTheContact(String text, String persons) {
    assertThat(Contacts.personsByContact(text)).containsExactly(persons);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a session told before, and still to come
          The president of Peru will attend the G20 summit in Toronto. The president of Togo will also attend the summit. | multilateral planned G20 PER TGO
          The president of Peru will attend the G20 summit in Toronto. The president of Togo was also invited to the summit. | multilateral planned G20 PER TGO
          The president of Peru will attend the G20 summit in Toronto. The president of Togo was not invited to the summit. | multilateral planned G20 PER
          # who is thanked for his part in it
          The Gambian president thanked President Faure Gnassingbé of Togo for his participation in the NATO summit. | multilateral held NATO TGO
          The Gambian president praised President Faure Gnassingbé of Togo for his leadership at the G20 summit. | multilateral held G20 TGO
          # who calls for it, unless it is of others
          The Gambian president called for a summit of the African Union. | multilateral proposed African Union GMB
          Gambia called for a summit of the leaders of Chile and Peru. | summit proposed CHL PER
          # a body whose name begins with a number
          The president of Gambia will attend a meeting of the Three Seas Initiative in Riga. | multilateral planned GMB Three Seas Initiative
          # a journey before it in the list tells no members
          The call followed last month's ECOWAS summit, Togolese President Faure Gnassingbé's visit to Chile and Peru, and the Quad Leaders' Summit in Tokyo. | multilateral background ECOWAS; visit background CHL TGO; visit background PER TGO; multilateral background Quad
          # "between" wants two sides
          Talks between the government of Colombia and the FARC resumed in Oslo. | negotiation held COL FARC
          Talks between the Colombian government of Ana Silva and the FARC resumed in Oslo. | negotiation held COL FARC
          Talks between the leaders of Chile and Peru resumed in Oslo. | meeting held CHL PER
          # whose talks are discussed, and with whom
          The minister discussed Argentina's ongoing talks with the International Monetary Fund. | negotiation under_way ARG IMF
          The ministers discussed Iran's talks with the European Union. | negotiation held EU IRN
          """)
  void theySitWithTheOthers(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @Test
  void callsWithUnnamedLeadersAreThoseThatTheTextTellsOneByOne() {
    assertThat(
            Contacts.of(
                "Readout of President Barrow's Calls with African Leaders",
                "Gambian President Adama Barrow had two separate calls today with African leaders."
                    + " The President spoke individually with President Faure Gnassingbé of Togo"
                    + " and President William Ruto of Kenya."))
        .containsExactlyInAnyOrder("phone held GMB TGO", "phone held GMB KEN");
  }

  @Test
  void whatWillBeHeldIsTheDialogueAndNotItsLaunch() {
    assertThat(
            Contacts.daysAndPlacesOf(
                "The delegations prepared for the launch of the Gambia-Togo Economic Dialogue"
                    + " (GTED), which will be held in Lomé on May 29."))
        .containsExactly("GMB TGO 2024-05-29 TGO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambian President Adama Barrow says he left the army at a news conference with Togolese President Faure Gnassingbé. | meeting held GMB TGO
          Gambian President Adama Barrow says he will announce it at a news conference with Togolese President Faure Gnassingbé. | meeting planned GMB TGO
          """)
  void aNewsConferenceIsStillToComeWhereSomethingWillBeSaidThere(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @Test
  void aDialogueThatTheyWelcomeIsNotTheirMeeting() {
    assertThat(
            Contacts.daysOf(
                "Gambian Foreign Minister Sering Njie met Togolese Foreign Minister Robert Dussey"
                    + " today. They welcomed the launch last week of a new Gambia-Togo dialogue."))
        .containsExactly("2024-05-15 2024-05-15", "2024-05-06 2024-05-12");
  }
}

package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stays of which a part is still ahead, those who serve somebody named, and who "their" are. */
class StaysAndServantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is expected of talks that were held
          Gambian President Adama Barrow has met Togolese President Faure Gnassingbé for talks expected to focus on trade. | meeting held GMB TGO
          # what is settled is planned
          Gambian President Adama Barrow and Togolese President Faure Gnassingbé agreed that Barrow would visit Lomé in May. | visit planned GMB TGO
          Gambian President Adama Barrow has ended his historic four-day tour of Togo. | visit held GMB TGO
          # what the comma takes back to the sentence
          Gambia and Togo restore ties broken off in 1982, during a visit by Togolese Foreign Minister Robert Dussey to Banjul. | visit held GMB TGO
          # what was planned and put off
          A visit to Togo by Gambian President Adama Barrow planned for the first week of November has been put off, the ministry said. | visit postponed GMB TGO
          Talks between Gambia and Togo scheduled for Friday in Suva were postponed. | negotiation postponed GMB TGO
          # a stay of which a part is ahead
          Gambian Foreign Minister Sering Njie arrived in Lomé on Monday. He was met by his Togolese counterpart, Robert Dussey. He is due to see President Faure Gnassingbé on Thursday. | visit under_way GMB TGO
          # who serves somebody named is not he
          Lamin Ceesay, an adviser to Gambian President Adama Barrow, met Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO
          Lamin Ceesay, envoy of Gambian President Adama Barrow, met Togolese Foreign Minister Robert Dussey. | meeting held GMB TGO
          # parts of ministries
          Togolese Foreign Minister Robert Dussey received the director of the consular division of the Gambian Foreign Ministry. | meeting held GMB TGO
          # a place without a comma
          In Lomé Foreign Minister Sering Njie of Gambia held talks with Togolese President Faure Gnassingbé. | meeting held GMB TGO
          # the visit that somebody paid
          Togolese Foreign Minister Robert Dussey recalled the visit that Gambian Foreign Minister Sering Njie paid to Lomé in March. | visit background GMB TGO
          # told his counterpart
          Gambian Foreign Minister Sering Njie told his Togolese counterpart that the border would reopen. | unspecified held GMB TGO
          # both, and the two countries'
          Gambian President Adama Barrow telephoned Togolese President Faure Gnassingbé. Both will attend the African Union summit in Suva. | phone held GMB TGO; multilateral planned African Union GMB TGO
          The King of Tonga cancelled a trip to Fiji. Fijian officials said the two countries' foreign ministers had discussed the matter by telephone. | visit cancelled FJI TON; phone held FJI TON
          # its own heads are nobody told before
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé in Suva. The Union of Lakes said its heads of state would meet in Lomé. | meeting held GMB TGO
          # whose dialogue it is stands before it
          Gambian President Adama Barrow met Togolese President Faure Gnassingbé and Fijian President Wiliame Katonivere. They agreed to convene a Samoa-Tonga dialogue in Suva. | multilateral held FJI GMB TGO; meeting planned TON WSM
          # what somebody denies, whoever tells it
          The newspaper said Gambian Foreign Minister Sering Njie had met Togolese Foreign Minister Robert Dussey in Suva. The meeting did not take place, the ministry said. | meeting denied GMB TGO
          Gambia denied that a minister had met a Togolese envoy. A newspaper reported that Gambian Foreign Minister Sering Njie had met Togolese Foreign Minister Robert Dussey in Suva. | meeting denied GMB TGO
          Fiji denied that a minister had met a Samoan envoy. A newspaper reported that Gambian Foreign Minister Sering Njie had met Togolese Foreign Minister Robert Dussey in Suva. | meeting held GMB TGO
          # a name that a verb or an organisation has
          Prime Minister Said Touray of Gambia telephoned Togolese President Faure Gnassingbé to express regret. | phone held GMB TGO
          Togolese Foreign Minister Robert Dussey met Gambian Minister of Works Abdou Fatah al-Jobe. | meeting held GMB TGO
          # spoken in a city
          Gambian Foreign Minister Sering Njie spoke in Lomé on Monday with Togolese Foreign Minister Robert Dussey about trade. | meeting held GMB TGO
          # until when, and not when
          Gambian Foreign Minister Sering Njie is in Lomé until Thursday, where he has met Togolese Foreign Minister Robert Dussey. | meeting under_way GMB TGO
          # who serves the Secretary-General is of the United Nations
          Gambian Foreign Minister Sering Njie paid a courtesy call on the Special Representative of the UN Secretary-General, Koffi Mensah. | meeting held GMB UN
          # what goes on
          Talks between Gambia and Togo are under way in Suva. | negotiation under_way GMB TGO
          Fiji supported the peace talks between Gambia and Togo, which have been under way in Suva since April. | negotiation under_way GMB TGO
          # who brings groups together
          Fiji's foreign minister brought together the foreign ministers of Gambia and Togo in Suva. | mediation held FJI GMB TGO
          Togo calls in Gambian envoy over shooting. Togo summoned the ambassador of Gambia on Monday. | summons held GMB TGO
          """)
  void tells(String text, String contacts) {
    Contacts.assertTold(text, contacts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Gambia Football Association said its president had discussed a tournament with his"
            + " counterparts from Togo and Fiji.",
        "Gambia, Samoan president agree to reopen air link."
      })
  void tellsNone(String text) {
    assertThat(Contacts.of(text)).isEmpty();
  }

  @Test
  void theirMinistersAreOthersThanThey() {
    assertThat(
            Contacts.personsOf(
                "Gambian President Adama Barrow and Togolese President Faure Gnassingbé agreed that"
                    + " their foreign ministers would meet in May."))
        .isEmpty();
  }

  @Test
  void whoHeadsADelegationSpeaksForItsSide() {
    assertThat(
            Contacts.personsOf(
                "Delegations of Gambia and Togo met in Suva on Monday. The Gambian delegation was"
                    + " headed by Deputy Minister Lamin Ceesay, the Togolese delegation by"
                    + " Ambassador Koffi Mensah."))
        .containsExactlyInAnyOrder("Lamin Ceesay", "Koffi Mensah");
  }

  @Test
  void whoInvitesIsTheHost() {
    assertThat(
            Contacts.personsOf(
                "Gambian Foreign Minister Sering Njie will pay a visit to Togo at the invitation of"
                    + " Togolese Foreign Minister Robert Dussey."))
        .contains("Sering Njie", "Robert Dussey");
  }

  @Test
  void theAdviserIsNotWhomHeServes() {
    assertThat(
            Contacts.personsOf(
                "Lamin Ceesay, an adviser to Gambian President Adama Barrow, met Togolese Foreign"
                    + " Minister Robert Dussey."))
        .containsExactlyInAnyOrder("Lamin Ceesay", "Robert Dussey");
  }

  @Test
  void heIsWhoTellsItThoughNobodyKnowsWhoseHeIs() {
    assertThat(
            Contacts.of(
                "Gambian President Adama Barrow will visit Lomé. Urdaneta Prieto told reporters he"
                    + " had talked by telephone with Samoan Foreign Minister Fiame Mata."))
        .containsExactly("visit planned GMB TGO");
  }
}

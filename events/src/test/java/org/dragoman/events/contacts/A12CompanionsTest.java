package org.dragoman.events.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes along, what is done beside a session, and what has come about. */
class A12CompanionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what one was able to do is done
          Chilean Foreign Minister Alberto van Klaveren was able to meet with Ghanaian Foreign Minister Shirley Ayorkor Botchwey in Accra. | meeting held CHL GHA
          # readiness to meet is no meeting
          Togo underscored its preparedness to meet with Benin. | meeting proposed BEN TGO
          The spokesman called Chad determined and willing to hold a summit with Niger. | summit proposed NER TCD
          # somebody's own minister
          Kenyan President William Ruto ordered his foreign minister to travel to Oslo. | visit planned KEN NOR
          Uganda gave permission to Finnish Foreign Minister Elina Valtonen and Greek Foreign Minister George Gerapetritis to visit Kampala. | multilateral planned FIN GRC UGA
          # a ministry before a verb that taggers take for a noun
          The Peruvian foreign ministry summons Bolivian ambassador Luis Rojas Vega and the Chilean chargé d'affaires following a clash at the border. | summons held BOL PER; summons held CHL PER
          # the country is the one told before, and not the guest's
          The Kenyan Foreign Ministry announces that Danish Prime Minister Mette Frederiksen will visit the country. | visit planned DNK KEN
          # a visit with somebody
          Irish Taoiseach Simon Harris called off a visit with Maltese Prime Minister Robert Abela. | visit cancelled IRL MLT
          # who comes along, and who is among those who attend
          Ghanaian President John Mahama, together with Kenyan President William Ruto, meets Egyptian President Abdel Fattah el-Sisi. | multilateral held EGY GHA KEN
          Some nine heads of state attend the African Union summit in Malabo, including William Ruto of Kenya and Hage Geingob of Namibia. | multilateral held African Union KEN NAM
          # each body sits by itself, and the meeting beside it is another
          The British prime minister met Canadian Prime Minister Justin Trudeau on the margins of the Asia-Pacific Economic Cooperation (APEC) Leaders Meeting. | meeting held CAN GBR; multilateral held APEC CAN GBR
          Fijian Prime Minister Sitiveni Rabuka met Tongan Prime Minister Aisake Eke on the sidelines of the Pacific Islands Forum. | meeting held FJI TON; multilateral held FJI Pacific Islands Forum TON
          Turkish Foreign Minister Hakan Fidan met OIC Secretary General Hissein Brahim Taha on the margins of the Türkiye-OIC Strategic Dialogue. | meeting held OIC TUR; meeting held OIC TUR
          Peruvian Foreign Minister Elmer Schialer met Thai Foreign Minister Maris Sangiampongsa in Lima on the margins of a conference on trade. | meeting held PER THA
          # a climate conference is a session by its name alone
          Negotiators at COP28 in Dubai agreed to go on for a day. | multilateral held COP28
          World leaders will gather in Belém for COP-30. | multilateral planned COP30
          # a title that names its body
          Chilean Foreign Minister Alberto van Klaveren met Executive Vice President of the European Commission Teresa Ribera in Santiago. | meeting held CHL EU
          # part of an institution's name
          Commander of the United States Southern Command (SOUTHCOM) General Anna Stone met President of Ecuador Daniel Noboa. | meeting held ECU USA
          """)
  void tells(String sentence, String contacts) {
    Contacts.assertTold(sentence, contacts);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // what somebody was called
        "Vietnamese President To Lam called Kenyan President William Ruto the \"dearest of guests\".",
        // a visit with nobody to be visited
        "Kenyan President William Ruto ended the visit with a long speech."
      })
  void tellsNothing(String sentence) {
    assertThat(Contacts.of(sentence)).isEmpty();
  }

  @Test
  void twoHeadsJoinedByAndAreTwoPersons() {
    assertThat(
            Contacts.of(
                "Indian Vice President Jagdeep Dhankhar met Prime Minister Andrew Holness of"
                    + " Jamaica. The Vice President and Prime Minister Holness discussed trade."))
        .containsExactly("meeting held IND JAM");
  }

  @Test
  void whatIsDiscussedHasAPlaceAndADayOfItsOwn() {
    assertThat(
            Contacts.of(
                "Kenyan President William Ruto met Somali President Hassan Sheikh Mohamud in"
                    + " Kampala on Monday. Ruto and Mohamud discussed the prospects of"
                    + " reconciliation in Somalia."))
        .containsExactly("meeting held KEN SOM");
  }
}

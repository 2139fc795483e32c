package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Dossiers of people, offices, states and organisations, and briefs of two sides and of a week. */
class DossierPagesTest {

  private final RunningSamples samples = RunningSamples.shared();

  @Test
  void aStateShowsWhomItMetWhoIsInOfficeAndWhatItIsAMemberOf() {
    assertThat(page("/states/TUR"))
        .contains("2 contacts in the record, 2 of which took place")
        .contains("<dd><span>Ankara</span></dd>")
        .contains("<a href=\"/dyads/AZE/TUR\">Azerbaijan</a>")
        .contains("<a href=\"/people/Jeyhun%20Bayramov\">Jeyhun Bayramov, Azerbaijan</a>")
        .contains("In office on 8 October 2025")
        .contains("<a href=\"/offices/foreign%20minister\">foreign minister</a>")
        .contains("<a href=\"/people/Hakan%20Fidan\">Hakan Fidan</a>")
        .contains("Member of", "<a href=\"/organisations/NATO\">NATO</a>", "since 1952")
        .contains("href=\"/map?side=TUR\"");
  }

  @Test
  void anOrganisationShowsItsKindItsSeatAndItsMembers() {
    assertThat(page("/organisations/NATO"))
        .contains("organisation of states")
        .contains("<a href=\"/states/BEL\">Belgium</a>")
        .contains("Members");
    assertThat(page("/organisations")).contains("Armed groups", "href=\"/organisations/ASEAN\"");
  }

  @Test
  void aPersonShowsTheOfficesHeldAndTheSides() {
    assertThat(page("/people/Hakan%20Fidan"))
        .contains("Offices held", "foreign minister, Türkiye", "since 4 June 2023")
        .contains("<a href=\"/states/AZE\">Azerbaijan</a>")
        .contains("itemtype=\"https://schema.org/Person\"");
  }

  @Test
  void whoHasNoContactYetIsKnownFromTheListOfOfficeHolders() {
    assertThat(page("/people/Penny%20Wong"))
        .contains("The record has no contact of this person")
        .contains("foreign minister, Australia");
    assertThat(samples.get("/people/Nobody%20At%20All").statusCode()).isEqualTo(404);
  }

  @Test
  void anOfficeShowsItsHoldersOfTheDayAndThoseOfOneSideInTime() {
    assertThat(page("/offices/foreign%20minister"))
        .contains("href=\"/people/Penny%20Wong\"")
        .contains("href=\"/offices/foreign%20minister?side=TUR\"");
    assertThat(page("/offices/foreign%20minister?side=TUR"))
        .contains("Holders", "Hakan Fidan", "Ali Babacan")
        .doesNotContain("Penny Wong");
    assertThat(page("/offices")).contains("href=\"/offices/president\"");
    assertThat(samples.get("/offices/president?side=Atlantis").statusCode()).isEqualTo(404);
  }

  @Test
  void theWeekHasABriefWithItsSources() {
    HttpResponse<String> latest = samples.get("/week");
    assertThat(latest.headers().firstValue("location").orElse("")).endsWith("/week/2025-10-08");
    assertThat(page("/week/2025-10-08"))
        .contains("The week to 8 October 2025")
        .contains("Hakan Fidan")
        .contains("href=\"#source-2\"")
        .contains("href=\"/week/2025-10-01\"");
    assertThat(samples.get("/week/soon").statusCode()).isEqualTo(404);
  }

  @Test
  void twoSidesHaveABrief() {
    assertThat(page("/dyads/AZE/TUR/brief"))
        .contains("Azerbaijan and Türkiye")
        .contains("2 contacts of the two since")
        .contains("href=\"/dyads/AZE/TUR\"");
    assertThat(samples.get("/dyads/AZE/AZE/brief").statusCode()).isEqualTo(404);
  }

  private String page(String path) {
    HttpResponse<String> page = samples.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.body()).doesNotContain("??").doesNotContain("style=\"").endsWith("</html>\n");
    return page.body();
  }
}

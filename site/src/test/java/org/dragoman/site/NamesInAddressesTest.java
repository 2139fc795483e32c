package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that people write by hand: names lead to the page of the code. */
class NamesInAddressesTest {

  private final RunningSamples samples = RunningSamples.shared();

  @ParameterizedTest
  @CsvSource({
    "/states/T%C3%BCrkiye, /states/TUR",
    "/states/Turkey, /states/TUR",
    "/states/turkiye, /states/TUR",
    "/states/tur, /states/TUR",
    "/states/TR, /states/TUR",
    "/states/AU, /states/AUS",
    "/states/NATO, /organisations/NATO",
    "/organisations/nato, /organisations/NATO",
    "/organisations/European%20Union, /organisations/EU",
    "/organisations/Egypt, /states/EGY",
    "/dyads/Turkey/Azerbaijan, /dyads/AZE/TUR",
    "/dyads/tr/az, /dyads/AZE/TUR",
    "/dyads/KEN/NATO, /dyads/KEN/org:NATO",
  })
  void aNameLeadsToThePageOfTheCode(String asked, String page) {
    HttpResponse<String> answer = samples.get(asked);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElse("")).endsWith(page);
    assertThat(samples.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void anUnknownNameIsNotFoundAndTellsWhatMayBeMeant() {
    assertThat(notFound("/states/Tukey"))
        .contains("No state has the code or the name Tukey", "Did you mean")
        .contains("<a href=\"/states/TUR\">Türkiye</a>");
    assertThat(notFound("/organisations/NATOO"))
        .contains("No state or organisation is called NATOO", "href=\"/organisations/NATO\"");
    assertThat(notFound("/dyads/TUR/Azerbaijann"))
        .contains("href=\"/states/AZE\"")
        .doesNotContain("href=\"/states/TUR\"");
    assertThat(notFound("/states/Atlantis")).doesNotContain("Did you mean");
    assertThat(notFound("/dyads/TUR/Turkey")).doesNotContain("Did you mean");
  }

  @Test
  void searchesAndTheApiTakeTheSameNames() {
    assertThat(samples.get("/search?side=turkiye").body()).contains("2 contacts");
    assertThat(samples.get("/api/v1/dyads/turkey/az").body()).contains("\"AZE\"", "\"TUR\"");
  }

  private String notFound(String path) {
    HttpResponse<String> answer = samples.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(404);
    return answer.body();
  }
}

package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map page, its file and its figures. */
class MapTest {

  private final RunningSamples samples = RunningSamples.shared();

  @Test
  void contactsAreArcsOverStatesAndRowsOfATable() {
    assertThat(samples.get("/map").body())
        .contains("11 July 2025 to 8 October 2025: 5 contacts")
        .contains("<a href=\"/dyads/AZE/TUR\" tabindex=\"-1\"><path class=\"arc held\"")
        .contains("Azerbaijan – Türkiye: 2 took place, 0 planned or proposed")
        .contains("class=\"arc contested\"")
        .contains("aria-hidden=\"true\"")
        .contains(
            "<a href=\"/dyads/AZE/TUR\">Azerbaijan – Türkiye</a></th><td class=\"number\">2</td>")
        .doesNotContain("style=\"")
        .doesNotContain("??")
        .endsWith("</html>\n");
  }

  @Test
  void anyWindowAndFilterOfASearchHoldsForTheMapToo() {
    assertThat(samples.get("/map?from=2025-10-01&to=2025-12-31&status=planned").body())
        .contains("class=\"arc ahead\"")
        .contains("Kenya – Portugal")
        .doesNotContain("class=\"arc held\" stroke-width=\"1.4\"");
    assertThat(samples.get("/map?side=Austria&topic=energy&region=europe").body())
        .contains("Austria – Slovenia")
        .contains("<input type=\"hidden\" name=\"topic\" value=\"energy\">");
    assertThat(samples.get("/map?from=1999-01-01&to=1999-02-01").body())
        .contains("No contact of the record fits.");
  }

  @Test
  void whatNoMapUnderstandsIsToldInASentence() {
    assertThat(samples.get("/map?side=Atlantis").statusCode()).isEqualTo(400);
    assertThat(samples.get("/map?region=atlantis").body()).contains("region: one of world, europe");
    for (String wrong : List.of("region=atlantis", "from=soon", "side=Atlantis")) {
      HttpResponse<String> answer = samples.get("/map.svg?" + wrong);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
      assertThat(answer.body()).contains(wrong.substring(0, wrong.indexOf('=')) + ":");
    }
  }

  @Test
  void theMapIsAFileToKeep() {
    assertThat(samples.get("/map.svg?region=europe").headers().firstValue("content-type"))
        .contains("image/svg+xml;charset=UTF-8");
    assertThat(samples.get("/map.svg").body()).startsWith("<svg").contains("<style>", "</svg>");
  }

  @Test
  void itsFiguresAreInTheApi() {
    JsonNode figures = JsonMapper.builder().build().readTree(samples.get("/api/v1/pairs").body());
    assertThat(figures.get("contacts").asInt()).isEqualTo(5);
    assertThat(figures.at("/pairs/0/sides/0").asString()).isEqualTo("AZE");
    assertThat(figures.at("/pairs/0/held").asInt()).isEqualTo(2);
  }
}

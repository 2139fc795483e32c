package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API and the feeds. */
class ApiTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final RunningSamples samples = RunningSamples.shared();

  @Test
  void contactsComeInPagesThatTogetherAreAll() {
    JsonNode first = json("/api/v1/contacts?limit=3");
    assertThat(first.get("total").asInt()).isEqualTo(6);
    assertThat(first.get("contacts").size()).isEqualTo(3);
    JsonNode second = json("/api/v1/contacts?limit=3&after=" + first.get("next").asString());
    assertThat(second.get("contacts").size()).isEqualTo(3);
    assertThat(second.get("next").isNull()).isTrue();
  }

  @Test
  void filtersNarrow() {
    JsonNode found = json("/api/v1/contacts?side=TUR&side=Azerbaijan&channel=phone");
    assertThat(found.get("total").asInt()).isEqualTo(1);
    assertThat(found.at("/contacts/0/participants/0/name").asString()).isEqualTo("Jeyhun Bayramov");
  }

  @Test
  void aContactHasFieldsReportsAndTheirEventsInTheFormOfTheContract() {
    JsonNode contact = json("/api/v1/contacts/" + samples.contact("TUR", "AZE"));
    assertThat(contact.at("/fields/status/value").asString()).isEqualTo("held");
    assertThat(contact.at("/reports/0/event/evidence/0/text").asString()).isNotEmpty();
    assertThat(contact.at("/reports").size()).isEqualTo(2);
  }

  @Test
  void contactsStreamAsOneObjectALine() {
    HttpResponse<String> stream = samples.get("/api/v1/contacts", "Accept", "application/x-ndjson");
    assertThat(stream.headers().firstValue("content-type").orElse(""))
        .startsWith("application/x-ndjson");
    assertThat(stream.body().lines()).hasSize(6).allMatch(line -> line.startsWith("{\"id\":"));
  }

  @Test
  void aTagSavesTheBodyOfWhatIsKnown() {
    HttpResponse<String> first = samples.get("/api/v1/contacts");
    String tag = first.headers().firstValue("etag").orElseThrow();
    HttpResponse<String> again = samples.get("/api/v1/contacts", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/contacts/none",
        "/api/v1/documents?id=none",
        "/api/v1/documents",
        "/api/v1/contacts?side=Atlantis",
        "/api/v1/contacts?limit=0",
        "/api/v1/contacts?limit=many",
        "/api/v1/contacts?from=yesterday",
        "/api/v1/nowhere"
      })
  void everyMistakeIsAProblemWithASentence(String path) {
    HttpResponse<String> answer = samples.get(path);
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(MAPPER.readTree(answer.body()).get("detail").asString()).isNotEmpty();
  }

  @Test
  void theChangeFeedGivesEveryEntryOnce() {
    JsonNode first = json("/api/v1/changes?limit=4");
    JsonNode second = json("/api/v1/changes?after=" + first.get("next").asLong());
    assertThat(first.get("changes").size() + second.get("changes").size()).isEqualTo(7);
    assertThat(first.at("/changes/0/kind").asString()).isEqualTo("created");
  }

  @Test
  void anySearchIsAFeed() {
    assertThat(samples.get("/search.atom?side=TUR").body())
        .contains("<title>Azerbaijan and Türkiye: phone call (held)</title>");
    assertThat(samples.get("/search.rss").body()).contains("<guid>");
    assertThat(json("/search.feed.json").get("items").size()).isEqualTo(6);
    assertThat(samples.get("/search.ics?status=planned").body())
        .contains("DTSTART;VALUE=DATE:20251020\r\n")
        .contains("STATUS:TENTATIVE\r\n")
        .doesNotContain("Slovenia");
    assertThat(samples.get("/search.csv?side=SVN").body().lines()).hasSize(2);
  }

  @Test
  void theDescriptionOfTheApiHasEveryPathAndNoOther() {
    JsonNode description = json("/api/v1/openapi.json");
    assertThat(description.get("openapi").asString()).startsWith("3.1");
    Set<String> mapped =
        samples
            .site()
            .part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()
            .stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> path.startsWith("/api/v1/"))
            .collect(Collectors.toSet());
    assertThat(description.get("paths").propertyNames())
        .containsExactlyInAnyOrderElementsOf(mapped);
  }

  @Test
  void textsComparedNetworksAndListsAreDataToo() {
    JsonNode compared = json("/api/v1/contacts/" + samples.contact("TUR", "AZE") + "/comparison");
    assertThat(compared.get("texts").size()).isEqualTo(2);
    assertThat(compared.get("points").get(0).get("sayings").get(0).get("text").isInt()).isTrue();
    assertThat(
            samples
                .get("/api/v1/contacts/" + samples.contact("AUT", "SVN") + "/comparison")
                .statusCode())
        .isEqualTo(404);

    JsonNode network = json("/api/v1/network?from=2025-09-01&to=2025-10-31");
    assertThat(network.get("links").get(0).get("sides").toString()).isEqualTo("[\"AZE\",\"TUR\"]");
    assertThat(samples.get("/api/v1/network?from=yesterday").body()).contains("knows no day");

    assertThat(json("/api/v1/sides").get("states").size()).isGreaterThan(190);
    assertThat(json("/api/v1/offices").toString()).contains("foreign minister");
    assertThat(json("/api/v1/offices/foreign%20minister?side=TUR").toString())
        .contains("Jeyhun Bayramov");
    assertThat(json("/api/v1/unusual").isArray()).isTrue();
  }

  @Test
  void otherProgramsFindThePages() {
    String id = samples.contact("TUR", "AZE");
    String address = samples.base() + "/contacts/" + id;
    assertThat(samples.get("/sitemap.xml").body()).contains("<loc>" + address + "</loc>");
    assertThat(samples.get("/robots.txt").body()).contains("Sitemap: " + samples.base());
    assertThat(json("/oembed?url=" + address).get("title").asString())
        .isEqualTo("Azerbaijan and Türkiye: phone call (held)");
    assertThat(samples.get("/oembed?url=https://other.example/contacts/" + id).statusCode())
        .isEqualTo(404);
  }

  private JsonNode json(String path) {
    HttpResponse<String> answer = samples.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return MAPPER.readTree(answer.body());
  }
}

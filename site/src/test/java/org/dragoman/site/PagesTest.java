package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.dragoman.site.insight.Unusual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for readers, as any client gets them. */
class PagesTest {

  private final RunningSamples samples = RunningSamples.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/search?side=TUR&channel=phone",
        "/states",
        "/states/TUR",
        "/organisations/NATO",
        "/dyads/AZE/TUR",
        "/people",
        "/people/Hakan%20Fidan",
        "/offices/foreign%20minister",
        "/calendar",
        "/calendar?month=2025-10",
        "/map",
        "/network",
        "/network?from=2025-09-01&to=2025-10-31",
        "/network?from=&to=",
        "/network?from=2019-01-01&to=2019-02-01",
        "/read",
        "/about",
        "/method",
        "/documents/call-ankara",
        "/documents?id=call-ankara"
      })
  void everyPageIsThereAndWhole(String path) {
    HttpResponse<String> page = samples.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.body())
        .startsWith("<!DOCTYPE html>")
        .contains("<main")
        .endsWith("</html>\n")
        .doesNotContain("??")
        .doesNotContain("style=\"");
  }

  @Test
  void theFrontPageShowsTheLatestContactsThePlannedAndTheDenied() {
    String page = samples.get("/").body();
    assertThat(page)
        .contains("Türkiye")
        .contains("Hakan Fidan, foreign minister of Türkiye")
        .contains("Planned ahead")
        .contains("Portugal")
        .contains("Venezuela");
  }

  @Test
  void aContactShowsItsFieldsWithTheWordsTheyRestOn() {
    String page = samples.get("/contacts/" + samples.contact("TUR", "AZE")).body();
    assertThat(page)
        .contains("<q lang=\"en\" class=\"when\">Tuesday</q>")
        .contains("Turkish Foreign Minister Hakan Fidan")
        .contains("Anatolian Post")
        .contains("Caspian Wire");
  }

  @Test
  void aContactHasABriefWhoseSentencesNameTheirSources() {
    String contact = "/contacts/" + samples.contact("TUR", "AZE");
    assertThat(samples.get(contact).body())
        .contains("href=\"" + contact + "/brief\"")
        .contains("href=\"" + contact + "/compare\"");
    HttpResponse<String> brief = samples.get(contact + "/brief");
    assertThat(brief.statusCode()).isEqualTo(200);
    assertThat(brief.body())
        .contains("Türkiye")
        .contains("Hakan Fidan")
        .contains("href=\"#source-1\"")
        .contains("id=\"source-1\"")
        .contains("https://news.example/call-")
        .doesNotContain("??")
        .doesNotContain("style=\"")
        .endsWith("</html>\n");
  }

  @Test
  void theTextsOnAContactStandSideBySide() {
    HttpResponse<String> page =
        samples.get("/contacts/" + samples.contact("TUR", "AZE") + "/compare");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Anatolian Post")
        .contains("Caspian Wire")
        .contains(">Azerbaijan and Türkiye: phone call</a></h1>")
        .contains("<tr class=\"same\"")
        .contains("<q>bilateral relations</q>")
        .contains("one text alone")
        .doesNotContain("??")
        .doesNotContain("style=\"")
        .endsWith("</html>\n");
  }

  @Test
  void oneTextAloneIsNotCompared() {
    String contact = "/contacts/" + samples.contact("AUT", "SVN");
    assertThat(samples.get(contact).body()).doesNotContain("/compare\"");
    assertThat(samples.get(contact + "/compare").statusCode()).isEqualTo(404);
    assertThat(samples.get("/contacts/none/compare").statusCode()).isEqualTo(404);
    assertThat(samples.get("/contacts/none/brief").statusCode()).isEqualTo(404);
  }

  @Test
  void twoSidesShowTheirTimelineTheirPaceAndWhatTiesThem() {
    assertThat(samples.get("/dyads/AZE/TUR").body())
        .contains("<figure class=\"drawing\" lang=\"en\"><svg")
        .contains("By level")
        .contains("Two contacts are too few to tell how often")
        .contains("Organization of Turkic States");
    assertThat(samples.get("/dyads/KEN/org:NATO").body())
        .contains("No contact that took place is known.")
        .contains("nothing in force between the two");
  }

  @Test
  void theNetworkIsDrawnAndHasItsFiguresInTables() {
    assertThat(samples.get("/network").body())
        .contains("<figure class=\"drawing\" lang=\"en\"><svg")
        .contains("11 July 2025 to 8 October 2025")
        .contains("<a href=\"/dyads/AZE/TUR\">Azerbaijan – Türkiye</a>");
    assertThat(samples.get("/network?from=yesterday").statusCode()).isEqualTo(404);
    assertThat(samples.get("/network?from=1900-01-01").body()).contains("at most three years");
    assertThat(samples.get("/network?from=2019-01-01&to=2019-02-01").body())
        .contains("no contact of two sides in these days");
  }

  @Test
  void theFrontPageTellsWhatIsUnusualOnceItWasLookedFor() {
    samples.site().part("unusual", Unusual.class).look();
    assertThat(samples.get("/").body()).contains("Out of the ordinary");
  }

  @Test
  void aDocumentHasItsWordsMarked() {
    String page = samples.get("/documents/call-ankara").body();
    assertThat(page).contains("<mark class=\"who").contains("phone call".substring(0, 5));
    assertThat(page).contains("data-mark=\"f0\"").contains("id=\"w0\"");
  }

  @Test
  void wrongFiltersAreToldInOneSentence() {
    String page = samples.get("/search?side=Atlantis").body();
    assertThat(page).contains("no state is called &quot;Atlantis&quot;");
  }

  @Test
  void whatIsNotThereIsToldWith404() {
    assertThat(samples.get("/contacts/none").statusCode()).isEqualTo(404);
    assertThat(samples.get("/documents/none").statusCode()).isEqualTo(404);
    assertThat(samples.get("/states/XXX").statusCode()).isEqualTo(404);
    assertThat(samples.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(samples.get("/nowhere").body()).contains("Not found").contains("masthead");
  }

  @Test
  void aPastedReportIsReadAndNothingIsKept() {
    HttpResponse<String> page =
        post(
            "/read",
            "title="
                + form("Ministers meet")
                + "&date=2025-10-08&text="
                + form(
                    "Turkish Foreign Minister Hakan Fidan met Egyptian Foreign Minister Badr"
                        + " Abdelatty in Cairo on Tuesday."));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Badr Abdelatty")
        .contains("<mark")
        .contains("7 October 2025")
        .contains("value=\"Ministers meet\"");
  }

  @Test
  void aPastedReportShowsStepByStepHowItWasRead() {
    HttpResponse<String> page =
        post(
            "/read",
            "title=&date=2025-10-08&text="
                + form(
                    "Turkish Foreign Minister Hakan Fidan met Egyptian Foreign Minister Badr"
                        + " Abdelatty in Cairo on Tuesday."));
    assertThat(page.body())
        .contains("<li><span>met  VBD root</span><ul class=\"tree\" lang=\"en\">")
        .contains("&quot;Turkish Foreign Minister Hakan Fidan&quot;: person, name Hakan Fidan")
        .contains("meet at &quot;met&quot; matches");
  }

  @Test
  void pastedMarkupIsShownAsTextAndNeverRun() {
    HttpResponse<String> page =
        post("/read", "title=" + form("<script>alert(1)</script>") + "&text=" + form("<b>x</b>"));
    assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
  }

  private HttpResponse<String> post(String path, String form) {
    return samples.send(
        HttpRequest.newBuilder(URI.create(samples.base() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static String form(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

package org.dragoman.sources.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

  private static final String ARTICLE =
      """
      <p>The envoys of both ports met at the harbour office on Monday and talked for two hours about
      the fishing quotas that have divided them since the spring of last year.</p>
      <p>They agreed to meet again before the end of the month, a spokesperson for the port said.</p>
      """;

  @Test
  void teasersForOtherArticlesOfTheSiteAreDropped() {
    StringBuilder list = new StringBuilder("<ul>");
    for (int i = 0; i < 8; i++) {
      list.append("<li class=card><h5><a href='https://www.post.example/news/")
          .append(i)
          .append("'>Another envoy number ")
          .append(i)
          .append(
              " leaves</a></h5><div>It was a long day for the envoy, who left at night.</div></li>");
    }
    Page page =
        read(page("", "<article>" + ARTICLE + ARTICLE + "</article><div>" + list + "</ul></div>"));

    assertThat(page.text()).contains("fishing quotas").doesNotContain("It was a long day");
  }

  @Test
  void sectionsWithHeadingsOfTheirOwnStay() {
    String section =
        "<div class=s><h2><a href='#s1'>How the talks came about</a></h2><p>The talks came about when a boat was lost.</p></div>";
    Page page = read(page("", "<article>" + ARTICLE + section.repeat(3) + "</article>"));

    assertThat(page.text()).contains("when a boat was lost");
  }

  @Test
  void whatPopsUpOverANameIsNoPartOfTheSentence() {
    Page page =
        read(
            page(
                "",
                "<p>The envoy <span class='rollover-people'><a href='/p/1'>Ada Quay</a><span class='rollover-people-block'>"
                    + "Other stories on Ada Quay</span></span> met the envoy of the other port on Monday.</p>"
                    + ARTICLE));

    assertThat(page.text()).contains("The envoy Ada Quay met the envoy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cookie settings on this website are set to allow all of them.",
        "Comments you share on our site are read by others.",
        "The post Envoys meet appeared first on Harbour Post.",
        "&lt;img height=\"1\" width=\"1\" src=\"x\"&gt;"
      })
  void noticesAreDropped(String notice) {
    Page page = read(page("", "<article>" + ARTICLE + "<p>" + notice + "</p></article>"));

    assertThat(page.text()).endsWith("spokesperson for the port said.");
  }

  @Test
  void moreStoriesAtTheEndAreDropped() {
    String tail =
        "<h3>More great Post stories</h3><ul><li>New: <a href='/a'>The port that nobody knows</a></li>"
            + "<li>Old: <a href='/b'>The boats that never came home</a></li></ul>";
    Page page = read(page("", "<article>" + ARTICLE + tail + "</article>"));

    assertThat(page.text()).doesNotContain("great Post stories", "never came home");
  }

  @Test
  void aDateThatNoPageCanHaveIsPassedOver() {
    Page page =
        read(
            page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"0001-01-01T00:00:00Z\"}</script>"
                    + "<meta name=date content='1970-01-01'>",
                "<article><time datetime='2025-10-07T09:15:00Z'>today</time>"
                    + ARTICLE
                    + "</article>"));

    assertThat(page.published()).extracting("iso").isEqualTo("2025-10-07T09:15:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Harbour Post | All the news of the port#Harbour Post",
        "@harbourpost#harbourpost",
        "Harbour &amp;amp; Post#Harbour & Post"
      })
  void theOutletIsTheNameWithoutItsMotto(String given, String outlet) {
    Page page = read(page("<meta property='og:site_name' content='" + given + "'>", ARTICLE));

    assertThat(page.outlet()).isEqualTo(outlet);
  }

  @Test
  void anOutletThatDoesNotNameItselfIsItsHost() {
    Page page = read(page("<link rel=canonical href='https://www.post.example/1'>", ARTICLE));

    assertThat(page.document().outlet()).isEqualTo("post.example");
  }

  @Test
  void aHeadlineThatWasEscapedTwiceIsReadAsMeant() {
    Page page =
        read(
            page(
                "<meta property='og:title' content='Port pays &amp;#163;5m &amp;amp; waits'>",
                ARTICLE));

    assertThat(page.title()).isEqualTo("Port pays £5m & waits");
  }

  @Test
  void theWordsGoBeforeTheLanguageThatTheTemplateClaims() {
    Page page =
        read(
            "<html lang=en><body><p>Bakan, pazartesi günü Ankara'da mevkidaşı ile bir araya geldi ve iki ülke arasındaki"
                + " ilişkileri ele aldı. Görüşmede bölgedeki son gelişmeler de değerlendirildi. Taraflar iş birliğinin"
                + " artırılması için çalışmaya devam etme konusunda anlaştı.</p></body></html>");

    assertThat(page.language()).isEqualTo("tr");
  }

  private static Page read(String html) {
    return PageReader.read(html, null);
  }

  private static String page(String head, String body) {
    return "<html lang=en><head><link rel=canonical href='https://www.post.example/x'><title>Envoys meet</title>"
            .replace(
                head.contains("canonical")
                    ? "<link rel=canonical href='https://www.post.example/x'>"
                    : "\u0000",
                "")
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }
}

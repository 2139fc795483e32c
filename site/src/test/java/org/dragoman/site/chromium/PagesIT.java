package org.dragoman.site.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dragoman.site.HeldQuestions;
import org.dragoman.site.PeopledSite;
import org.dragoman.site.Route;
import org.dragoman.site.RunningSamples;
import org.dragoman.site.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every page of {@code routes.tsv}: for all eyes and hands, by keyboard, on a phone. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

  private static final List<String> FURTHER =
      List.of(
          "/search?from=yesterday",
          "/search?q=nothing-has-these-words",
          "/contacts/none",
          "/nothing-here",
          "/week/x",
          "/error",
          "/states/USA",
          "/offices/foreign%20minister?side=TUR",
          "/organisations/EU",
          "/people",
          "/dyads/KEN/org:NATO",
          "/map?from=2025-09-01&region=europe",
          "/search?side=TUR&channel=phone",
          "/sign-in?wait",
          "/sign-in?registered",
          "/account/second-factor?needed",
          "/curation/queues/conflicts",
          "/curation/queues/merges",
          "/curation/queues/unsure",
          "/sign-in?failed",
          "/calendar?month=2025-01",
          "/network?from=2020-01-01&to=2020-01-02");

  @SuppressWarnings("NullAway.Init") // before all tests
  private PeopledSite site;

  @BeforeAll
  void start() {
    site = PeopledSite.start();
  }

  @AfterAll
  void stop() {
    site.samples().stop();
  }

  private Chromium browser() {
    return Chromium.on(site.samples().base());
  }

  private Chromium administrator() {
    return browser().signIn(PeopledSite.name(Role.ADMINISTRATOR), PeopledSite.PASSWORD);
  }

  private List<String> pages() {
    Stream<String> mapped =
        Route.all().stream().filter(Route::isPage).map(route -> site.address(route.address()));
    return Stream.concat(mapped, FURTHER.stream()).toList();
  }

  @Test
  void everyPageKeepsWcagInLightAndInDark() {
    List<String> broken = new ArrayList<>();
    Chromium browser = administrator();
    for (String page : pages()) {
      browser.inLight().open(page);
      Axe.check(browser).forEach(line -> broken.add(page + " " + line));
      browser.inDark();
      Axe.checkContrast(browser).forEach(line -> broken.add(page + " in dark: " + line));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aPageThatBreaksARuleIsFound() {
    Chromium browser = browser().open("/about");
    browser.ask("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x>')");
    assertThat(Axe.check(browser)).hasSize(1).first().asString().startsWith("image-alt");
  }

  @Test
  void whatAStrangerSeesOfAContactKeepsWcagToo() {
    Chromium browser = browser().open(site.address("/contacts/{contact}"));
    assertThat(Axe.check(browser)).isEmpty();
  }

  @Test
  void whatIsFoundInAPastedReportAndAMistakeKeepWcagToo() {
    Chromium browser = browser().open("/read");
    browser.fill("#text", "Türkiye's Foreign Minister Hakan Fidan met his Egyptian counterpart.");
    browser.go("main button.primary");
    assertThat(Axe.check(browser)).isEmpty();
    browser.open("/register").fill("#name", "Ida").fill("#password", "short");
    browser.go("main button.primary");
    assertThat(Axe.check(browser)).isEmpty();
  }

  @Test
  void whoAsksTooMuchOrFindsNoRoomIsToldSoOnPagesThatKeepWcagToo() {
    HeldQuestions held = new HeldQuestions("held");
    RunningSamples small =
        RunningSamples.start(
            Map.of(
                "dragoman.load.at-once", "1",
                "dragoman.load.waiting", "0",
                "dragoman.limits.reading-per-minute", "1"),
            held::of);
    Chromium browser = Chromium.on(small.base());
    for (int i = 0; i < 2; i++) {
      browser.open("/read").fill("#text", "The ministers met in Oslo.").go("main button.primary");
    }
    assertThat(browser.ask("return document.title")).asString().startsWith("Too many requests");
    assertThat(Axe.check(browser)).isEmpty();
    CompletableFuture<HttpResponse<String>> asked =
        HttpClient.newHttpClient()
            .sendAsync(
                HttpRequest.newBuilder(URI.create(small.base() + "/contacts/held")).build(),
                HttpResponse.BodyHandlers.ofString());
    held.await(1);
    browser.open("/search");
    assertThat(browser.ask("return document.title")).asString().startsWith("The site is busy");
    assertThat(Axe.check(browser)).isEmpty();
    browser.inDark();
    assertThat(Axe.checkContrast(browser)).isEmpty();
    held.release();
    assertThat(asked.join().statusCode()).isEqualTo(404);
    small.stop();
  }

  @Test
  void theRoomOfAModeratorAndWhatSheMayNotSeeKeepWcagToo() {
    Chromium browser = browser().signIn(PeopledSite.name(Role.MODERATOR), PeopledSite.PASSWORD);
    assertThat(Axe.check(browser.open("/moderation"))).isEmpty();
    assertThat(Axe.check(browser.open("/administration"))).isEmpty();
  }

  @Test
  void noPageIsWiderThanANarrowPhone() {
    List<String> wide = new ArrayList<>();
    Chromium browser = administrator().onPhone();
    for (String page : pages()) {
      browser.open(page);
      Object excess =
          browser.ask(
              "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (!excess.equals(0L)) {
        wide.add(page + " is " + excess + " too wide: " + browser.ask(WIDEST));
      }
    }
    assertThat(wide).isEmpty();
  }

  private static final String WIDEST =
      """
      return [...document.querySelectorAll('main *, header *, footer *')]
          .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
              && !e.closest('.wide'))
          .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
      """;

  @Test
  void onlyTheKeyboardLeadsFromTheFrontPageToTheWordsOfAReport() {
    Chromium browser = browser().open("/");
    WebElement skip = browser.tabTo("Skip to content");
    assertThat(skip.getRect().getX()).isZero();
    browser.press(Keys.ENTER);
    browser.tabTo("Azerbaijan – Türkiye");
    browser.enter();
    assertThat(browser.path()).startsWith("/contacts/");
    browser.tabTo("Compare the texts");
    browser.enter();
    assertThat(browser.path()).endsWith("/compare");
    browser.tabTo("Bayramov, Fidan discuss");
    browser.enter();
    assertThat(browser.path()).startsWith("/documents/call-baku");
    browser.tabTo("Jeyhun Bayramov");
    assertThat(browser.ask(SHOWN)).isEqualTo(true);
  }

  /** Whether the words that the focused field rests on stand out. */
  private static final String SHOWN =
      """
      const name = document.activeElement.dataset.mark;
      const mark = document.querySelector('mark.' + name);
      const other = document.querySelector('mark:not(.' + name + ')');
      return getComputedStyle(mark).backgroundColor !== getComputedStyle(other).backgroundColor;
      """;

  @Test
  void theFocusIsSeenWhereverItStands() {
    List<String> unseen = new ArrayList<>();
    Chromium browser = administrator();
    for (String page : List.of("/", "/search", site.address("/contacts/{contact}"), "/account")) {
      browser.open(page);
      for (int i = 0; i < 25; i++) {
        browser.press(Keys.TAB);
        Object told = browser.ask(OUTLINE);
        if (!told.equals("")) {
          unseen.add(page + ": " + told);
        }
      }
    }
    assertThat(unseen).isEmpty();
  }

  private static final String OUTLINE =
      """
      const focused = document.activeElement, box = focused.getBoundingClientRect();
      const isSeen = getComputedStyle(focused).outlineStyle !== 'none' && box.width > 0
          && box.bottom > 0 && box.top < innerHeight;
      return isSeen || focused === document.body ? '' : focused.outerHTML.slice(0, 120);
      """;
}

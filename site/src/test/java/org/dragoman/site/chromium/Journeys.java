package org.dragoman.site.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dragoman.site.PeopledSite;
import org.dragoman.site.RunningSamples;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What people come to the site for, from the first page to the last, on a site just started. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Journeys {

  private static final String PASSWORD = PeopledSite.PASSWORD;

  @SuppressWarnings("NullAway.Init") // before all tests
  private RunningSamples samples;

  /** The browser as these journeys use it, on the site at {@code base}. */
  abstract Chromium browser(String base);

  @BeforeAll
  void start() {
    samples =
        RunningSamples.start(
            Map.of(
                "dragoman.limits.sign-in-per-quarter-hour", "0",
                "dragoman.limits.comments-per-hour", "0"));
  }

  @AfterAll
  void stop() {
    samples.stop();
  }

  private Chromium browser() {
    return browser(samples.base());
  }

  private String contact() {
    return "/contacts/" + samples.contact("TUR", "AZE");
  }

  @Test
  @Order(1)
  void whoeverStartsTheSiteMakesItsFirstAdministrator() {
    String code = samples.setUpCode();
    Chromium browser = browser().open("/set-up?code=" + code);
    browser.fill("#name", "Ada").fill("#password", "short").click("Set up the site");
    assertThat(browser.text()).contains("from 12 to 128 characters");
    browser.fill("#password", PASSWORD).click("Set up the site");
    assertThat(browser.path()).isEqualTo("/sign-in?registered");
    browser.fill("#name", "Ada").fill("#password", PASSWORD).click("Sign in");
    browser.click("Administration");
    assertThat(browser.text()).contains("Ada", "set the site up", "signed in");
    browser.click("Sign out");
    assertThat(browser.text()).doesNotContain("Administration");
    browser.open("/set-up?code=" + code);
    assertThat(browser.text()).contains("nothing to set up");
  }

  @Test
  @Order(2)
  void fromTheFrontPageToAContactItsWordsAndBothTexts() {
    Chromium browser = browser().open("/");
    browser.click("Azerbaijan – Türkiye");
    assertThat(browser.path()).isEqualTo(contact());
    assertThat(browser.find("h1").getText()).contains("Azerbaijan", "Türkiye");
    assertThat(browser.find(".record").getText()).contains("Hakan Fidan", "Jeyhun Bayramov");

    browser.go(".quotes a");
    assertThat(browser.path()).startsWith("/documents/call-");
    WebElement field = browser.find(".field-link.who");
    String words = field.findElement(By.tagName("q")).getText().replaceAll("[“”]", "");
    field.click();
    assertThat(browser.path()).contains("#");
    assertThat(browser.find("mark:has(.anchor:target)").getText()).contains(words);

    browser.open(contact()).click("Compare the texts");
    assertThat(browser.text()).contains("Anatolian Post", "Caspian Wire");
    assertThat(browser.list(".comparison tbody tr")).isNotEmpty();
  }

  @Test
  @Order(3)
  void aSearchIsNarrowedByAFacetAndTakenAway() {
    Chromium browser = browser().open("/");
    browser.fill("#find", "energy").go(".find button");
    assertThat(browser.path()).startsWith("/search?q=energy");
    assertThat(browser.find("#found").getText()).isEqualTo("2 contacts");
    browser.go(".facets a[href*='side=AUT']");
    assertThat(browser.find("#found").getText()).isEqualTo("One contact");
    assertThat(browser.find(".results").getText()).contains("Austria", "Slovenia");
    assertThat(browser.find(".downloads a[href*='csv']").getDomAttribute("href"))
        .contains("q=energy")
        .contains("side=AUT");
    browser.find(".filters #status option[value='denied']").click();
    browser.go(".filters button");
    assertThat(browser.find("#found").getText()).isEqualTo("No contact");
  }

  @Test
  @Order(4)
  void aPastedReportIsReadHere() {
    Chromium browser = browser().open("/read");
    browser.fill("#title", "Ministers meet").fill("#date", "2025-03-05");
    browser.fill(
        "#text",
        "Spanish Foreign Minister José Manuel Albares met Moroccan Foreign Minister Nasser Bourita"
            + " in Rabat on Tuesday. <script>alert(1)</script>");
    browser.go(".paste button");
    assertThat(browser.find("#found").getText())
        .contains("Albares", "Bourita", "Rabat", "<script>alert(1)</script>");
    assertThat(browser.list("#found mark")).isNotEmpty();
    browser.find(".event .explain summary").click();
    assertThat(browser.find(".event .explain").getText()).contains("Frames");
  }

  @Test
  @Order(5)
  void aCommentWaitsIsPublishedAndARefusalIsAppealed() {
    samples.part(Accounts.class).create("Mona", PASSWORD, Role.MODERATOR);
    Chromium browser = browser().open("/register");
    browser.fill("#name", "Bela").fill("#password", PASSWORD).click("Open an account");
    browser.fill("#name", "Bela").fill("#password", PASSWORD).click("Sign in");
    comment(browser, "Only Baku names the day.");
    assertThat(browser.path()).startsWith("/account/comments");
    assertThat(browser.text()).contains("Only Baku names the day.");

    as("Mona").open("/moderation").click("Publish");
    assertThat(browser().open(contact()).text()).contains("Only Baku names the day.", "Bela");

    comment(as("Bela"), "I will kill you, Bela.");
    assertThat(browser.text()).contains("automatic check", "threat");
    browser.find("textarea[name='words']").sendKeys("It is a line of a film.");
    browser.click("Appeal");
    as("Mona").open("/moderation");
    assertThat(browser.text()).contains("It is a line of a film.");
    browser.find("select[name='rule'] option[value='threat']").click();
    browser.find("input[name='reason']").sendKeys("It threatens somebody.");
    browser.click("Reject");
    as("Bela").open("/account/comments");
    assertThat(browser.text()).contains("It threatens somebody.", "Mona");
    assertThat(browser().open(contact()).text()).doesNotContain("I will kill you");
  }

  @Test
  @Order(6)
  void aCuratorMendsAContactAndMergesTwo() {
    samples.part(Accounts.class).create("Cleo", PASSWORD, Role.CURATOR);
    Chromium browser = as("Cleo").open(contact()).click("Mend");
    browser.find("#status option[value='denied']").click();
    browser.fill("#reason-edit", "Both sides deny it now.");
    browser.go("form[action$='/edit'] button");
    assertThat(browser.path()).isEqualTo(contact());
    assertThat(browser.find("h1").getText()).contains("Azerbaijan");
    browser.find(".history details summary").click();
    assertThat(browser.find(".history").getText()).contains("Both sides deny it now.", "Cleo");

    String other = samples.contact("AUT", "SVN");
    browser.open("/curation" + contact());
    browser.fill("#other", samples.base() + "/contacts/" + other);
    browser.fill("#reason-merge", "A trial of merging.");
    browser.go("form[action$='/merge'] button");
    String merged = browser.path();
    browser.open("/contacts/" + other);
    assertThat(browser.text()).contains("Azerbaijan", "Slovenia");
    browser.open(merged).find(".history details summary").click();
    assertThat(browser.find(".history").getText()).contains("A trial of merging.");
  }

  private void comment(Chromium browser, String words) {
    browser.open(contact()).fill("#comment", words);
    browser.go("form.panel button.primary");
  }

  private Chromium as(String name) {
    return browser().signIn(name, PASSWORD);
  }
}

package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.account.Scope;
import org.dragoman.site.account.SetUp;
import org.dragoman.site.account.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Accounts from the first run on, in the order in which a site meets them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsTest {

  private static final String PASSWORD = "a long walk by the Bosporus";

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(Map.of("dragoman.limits.sign-in-per-quarter-hour", "60"));
  }

  @AfterAll
  static void stop() {
    samples.site().close();
  }

  @Test
  @Order(1)
  void theFirstAdministratorNeedsTheCodeOfTheStart() {
    Browser browser = new Browser(samples.base());
    String code = samples.site().part(SetUp.class).code();
    assertThat(
            browser
                .submit("/set-up", "/set-up", "code", "x", "name", "Ada", "password", PASSWORD)
                .body())
        .contains("not the address that the start of the site printed");
    HttpResponse<String> done =
        browser.submit("/set-up", "/set-up", "code", code, "name", "Ada", "password", PASSWORD);
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(browser.get("/set-up").statusCode()).isEqualTo(404);
    assertThat(browser.signIn("ada", PASSWORD)).isTrue();
    assertThat(browser.get("/administration").body()).contains("Ada").contains("set the site up");
  }

  @Test
  @Order(2)
  void anybodyMayOpenAnAccountButNotWithAGuessedPassword() {
    Browser browser = new Browser(samples.base());
    assertThat(browser.submit("/register", "/register", "name", "Bela", "password", "short").body())
        .contains("from 12 to 128 characters");
    assertThat(
            browser
                .submit("/register", "/register", "name", "Bela", "password", "password1234")
                .body())
        .contains("guessed early");
    browser.submit("/register", "/register", "name", "Bela", "password", PASSWORD);
    assertThat(browser.signIn("Bela", PASSWORD)).isTrue();
    assertThat(browser.get("/administration").statusCode()).isEqualTo(403);
  }

  @Test
  @Order(3)
  void aWrongPasswordAndAnUnknownNameAreToldAlike() {
    Browser browser = new Browser(samples.base());
    HttpResponse<String> wrong =
        browser.submit("/sign-in", "/sign-in", "name", "Bela", "password", "no such password");
    HttpResponse<String> unknown =
        browser.submit("/sign-in", "/sign-in", "name", "Nobody", "password", "no such password");
    assertThat(unknown.headers().firstValue("location"))
        .isEqualTo(wrong.headers().firstValue("location"));
  }

  @Test
  @Order(4)
  void aFormWithoutItsTokenIsRefused() {
    HttpResponse<String> answer =
        samples.send(
            HttpRequest.newBuilder(URI.create(samples.base() + "/register"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=Eve&password=" + "x".repeat(20)))
                .build());
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  @Order(5)
  void anotherRoleEndsOpenSessions() {
    Accounts accounts = samples.site().part(Accounts.class);
    Browser browser = new Browser(samples.base());
    browser.signIn("Bela", PASSWORD);
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    accounts.give(accounts.findByName("Bela").orElseThrow().id(), Role.CURATOR);
    assertThat(browser.get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  @Order(6)
  void aTokenIsShownOnceAndEndsWhenItsOwnerSaysSo() {
    Browser browser = new Browser(samples.base());
    browser.signIn("Bela", PASSWORD);
    String page =
        browser.submit("/account", "/account/tokens", "label", "my script", "scope", "read").body();
    Matcher secret = Pattern.compile("dgm_[\\w-]{43}").matcher(page);
    assertThat(secret.find()).isTrue();
    String header = "Bearer " + secret.group();
    assertThat(samples.get("/api/v1/facts", "Authorization", header).statusCode()).isEqualTo(200);
    assertThat(browser.get("/account").body()).doesNotContain(secret.group());
    Matcher id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(page);
    assertThat(id.find()).isTrue();
    browser.submit("/account", "/account/tokens/revoke", "id", id.group(1));
    HttpResponse<String> refused = samples.get("/api/v1/facts", "Authorization", header);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("\"detail\"");
  }

  /** Who is a curator no more curates no more, with the tokens of then either. */
  @Test
  @Order(7)
  void aTokenNeverDoesMoreThanItsAccountMayToday() {
    Accounts accounts = samples.site().part(Accounts.class);
    Account bela = accounts.findByName("Bela").orElseThrow();
    assertThat(bela.role()).isEqualTo(Role.CURATOR);
    String header =
        "Bearer "
            + samples.site().part(Tokens.class).create(bela, "mends", Set.of(Scope.CURATE), 1);
    assertThat(curate(header)).isEqualTo(404);
    accounts.give(bela.id(), Role.READER);
    assertThat(curate(header)).isEqualTo(403);
  }

  private static int curate(String header) {
    return samples
        .send(
            HttpRequest.newBuilder(URI.create(samples.base() + "/api/v1/curation/none"))
                .header("Authorization", header)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build())
        .statusCode();
  }

  @Test
  @Order(8)
  void theLastAdministratorStays() {
    Browser browser = new Browser(samples.base());
    browser.signIn("Ada", PASSWORD);
    Accounts accounts = samples.site().part(Accounts.class);
    String id = accounts.findByName("Ada").orElseThrow().id();
    assertThat(
            browser
                .submit("/administration", "/administration/role", "id", id, "role", "reader")
                .body())
        .contains("the last administrator");
  }

  @Test
  @Order(9)
  void everyAnswerCarriesTheHeadersThatProtectIt() {
    HttpResponse<String> page = samples.get("/");
    assertThat(page.headers().firstValue("content-security-policy").orElse(""))
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(page.headers().firstValue("x-frame-options")).contains("DENY");
    assertThat(page.headers().firstValue("referrer-policy")).contains("same-origin");
    assertThat(page.headers().firstValue("set-cookie")).isEmpty();
    assertThat(page.headers().firstValue("server")).isEmpty();
  }
}

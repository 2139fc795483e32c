package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/security.md says of sessions, cookies, headers, limits and the log. */
class SecurityTest {

  private static final String NAME = PeopledSite.name(Role.READER);

  @SuppressWarnings("NullAway.Init") // before all tests
  private static PeopledSite site;

  /** A site as it stands behind a proxy that speaks TLS; its sessions are short. */
  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples proxied;

  @BeforeAll
  static void start() {
    site = PeopledSite.start();
    proxied =
        RunningSamples.start(
            Map.of(
                "dragoman.base-url", "https://record.example",
                "server.forward-headers-strategy", "native",
                "dragoman.limits.sign-in-per-quarter-hour", "4",
                "dragoman.longest-session", "3s"));
    proxied.part(Accounts.class).create(NAME, PeopledSite.PASSWORD, Role.READER);
  }

  @AfterAll
  static void stop() {
    site.samples().stop();
    proxied.stop();
  }

  @Test
  void aSignInTakesANewSessionAndTheOldOneIsNobodys() {
    HttpResponse<String> page = ask(site.samples(), "/sign-in", "");
    String before = cookie(page);
    HttpResponse<String> answer = signIn(site.samples(), page, "/sign-in", PeopledSite.PASSWORD);
    String after = cookie(answer);
    assertThat(after).isNotEmpty().isNotEqualTo(before);
    assertThat(ask(site.samples(), "/account", after).statusCode()).isEqualTo(200);
    assertThat(ask(site.samples(), "/account", before).statusCode()).isEqualTo(302);
  }

  @Test
  void afterSigningOutTheSessionIsNobodys() {
    RunningSamples samples = site.samples();
    String cookie =
        cookie(signIn(samples, ask(samples, "/sign-in", ""), "/sign-in", PeopledSite.PASSWORD));
    String token = token(ask(samples, "/account", cookie).body());
    assertThat(send(samples, "/sign-out", cookie, "_csrf=" + token).statusCode()).isEqualTo(302);
    assertThat(ask(samples, "/account", cookie).statusCode()).isEqualTo(302);
  }

  @Test
  void whoeverKnowsThePasswordEndsAllSessions() {
    Browser one = new Browser(site.samples().base());
    Browser other = new Browser(site.samples().base());
    String name = PeopledSite.name(Role.CURATOR);
    one.signIn(name, PeopledSite.PASSWORD);
    other.signIn(name, PeopledSite.PASSWORD);
    one.submit("/account", "/account/sessions/end", "old", "not the password");
    assertThat(other.get("/account").statusCode()).isEqualTo(200);
    one.submit("/account", "/account/sessions/end", "old", PeopledSite.PASSWORD);
    assertThat(other.get("/account").statusCode()).isEqualTo(302);
    assertThat(one.get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  void overTlsTheCookieIsForThisHostAloneAndBrowsersAreBoundToTls() {
    HttpResponse<String> page = ask(proxied, "/sign-in", "", "198.51.100.1");
    assertThat(page.headers().firstValue("set-cookie").orElse(""))
        .startsWith("__Host-dragoman=")
        .contains("; Secure", "; HttpOnly", "; Path=/", "SameSite=Lax")
        .doesNotContain("Domain");
    assertThat(page.headers().firstValue("strict-transport-security").orElse(""))
        .isEqualTo("max-age=31536000 ; includeSubDomains");
  }

  @Test
  void aSessionEndsAfterItsLongestTimeThoughItIsUsed() throws InterruptedException {
    String address = "198.51.100.2";
    HttpResponse<String> page = ask(proxied, "/sign-in", "", address);
    String cookie = cookie(signIn(proxied, page, "/sign-in", PeopledSite.PASSWORD, address));
    assertThat(ask(proxied, "/account", cookie, address).statusCode()).isEqualTo(200);
    Thread.sleep(3200);
    assertThat(ask(proxied, "/account", cookie, address).statusCode()).isEqualTo(302);
  }

  /** An address with an escaped hyphen signs in as well, so it is counted as well. */
  @Test
  void triesAreCountedHoweverTheAddressOfThePageIsWritten() {
    String attacker = "198.51.100.3";
    for (String path : new String[] {"/sign%2Din", "/sign-in", "/sign%2Din", "/sign-in"}) {
      assertThat(to(attempt(path, attacker))).endsWith("?failed");
    }
    assertThat(to(attempt("/sign%2Din", attacker))).endsWith("?wait");
    assertThat(to(attempt("/sign-in", attacker))).endsWith("?wait");
  }

  @Test
  void whoTriesPasswordsFromOneAddressDoesNotKeepTheOwnerOut() {
    for (int i = 0; i < 6; i++) {
      attempt("/sign-in", "198.51.100.4");
    }
    String owner = "198.51.100.5";
    HttpResponse<String> page = ask(proxied, "/sign-in", "", owner);
    assertThat(to(signIn(proxied, page, "/sign-in", PeopledSite.PASSWORD, owner)))
        .endsWith("/")
        .doesNotContain("?");
  }

  @Test
  void theLogTellsWhoWasRefusedWhatAndWhoseAccountWasTried() {
    Browser reader = new Browser(site.samples().base());
    reader.signIn(NAME, PeopledSite.PASSWORD);
    assertThat(reader.get("/administration").statusCode()).isEqualTo(403);
    reader.signIn("the moderator", "not the password");
    reader.signIn("my secret typed here", "not the password");
    Browser administrator = new Browser(site.samples().base());
    administrator.signIn(PeopledSite.name(Role.ADMINISTRATOR), PeopledSite.PASSWORD);
    assertThat(administrator.get("/administration").body())
        .contains("was refused", "GET /administration", "could not sign in")
        .containsPattern("<td>the moderator</td>\\s*<td>could not sign in</td>")
        .doesNotContain("my secret typed here");
  }

  @Test
  void everyAnswerOfEveryRouteHasItsTypeAndTheHeadersThatProtectIt() {
    for (Route route : Route.all()) {
      if (!route.method().equals("GET")) {
        continue;
      }
      HttpResponse<String> answer = ask(site.samples(), site.address(route.address()), "");
      assertThat(header(answer, "content-security-policy"))
          .as(route.name())
          .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(header(answer, "x-content-type-options")).as(route.name()).isEqualTo("nosniff");
      assertThat(header(answer, "referrer-policy")).as(route.name()).isEqualTo("same-origin");
      String type = header(answer, "content-type");
      if (answer.statusCode() == 200 && (type.startsWith("text/h") || type.contains("xml"))) {
        assertThat(type).as(route.name()).containsIgnoringCase("charset=utf-8");
      }
      assertThat(header(answer, "access-control-allow-origin")).as(route.name()).isIn("", "*");
    }
  }

  @Test
  void pagesOfTheSignedInAreNotKept() {
    RunningSamples samples = site.samples();
    String cookie =
        cookie(signIn(samples, ask(samples, "/sign-in", ""), "/sign-in", PeopledSite.PASSWORD));
    assertThat(header(ask(samples, "/account", cookie), "cache-control")).contains("no-store");
    assertThat(header(ask(samples, "/", cookie), "cache-control")).contains("no-store");
  }

  @Test
  void traceAndOtherMethodsAreRefused() {
    for (String method : new String[] {"TRACE", "PUT", "DELETE", "PATCH"}) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(site.samples().base() + "/about"))
              .method(method, HttpRequest.BodyPublishers.noBody())
              .build();
      assertThat(site.samples().send(request).statusCode()).as(method).isIn(400, 403, 405, 501);
    }
  }

  @Test
  void aMistakeIsToldWithoutWhatTheSiteIsMadeOf() {
    Browser administrator = new Browser(site.samples().base());
    administrator.signIn(PeopledSite.name(Role.ADMINISTRATOR), PeopledSite.PASSWORD);
    HttpResponse<String> unknown =
        administrator.submit(
            "/administration", "/administration/role", "id", "x", "role", "emperor");
    assertThat(unknown.statusCode()).isEqualTo(200);
    assertThat(unknown.body())
        .contains("no role &quot;emperor&quot;")
        .doesNotContain("java.", "Exception");
  }

  private static HttpResponse<String> attempt(String path, String address) {
    return signIn(proxied, ask(proxied, "/sign-in", "", address), path, "no such pass", address);
  }

  private static HttpResponse<String> signIn(
      RunningSamples samples,
      HttpResponse<String> page,
      String path,
      String password,
      String... address) {
    String form =
        "_csrf=" + token(page.body()) + "&name=" + encoded(NAME) + "&password=" + encoded(password);
    return send(samples, path, cookie(page), form, address);
  }

  private static HttpResponse<String> send(
      RunningSamples samples, String path, String cookie, String form, String... address) {
    return samples.send(
        request(samples, path, cookie, address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static HttpResponse<String> ask(
      RunningSamples samples, String path, String cookie, String... address) {
    return samples.send(request(samples, path, cookie, address).build());
  }

  private static HttpRequest.Builder request(
      RunningSamples samples, String path, String cookie, String... address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(samples.base() + path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (address.length > 0) {
      request.header("X-Forwarded-For", address[0]).header("X-Forwarded-Proto", "https");
    }
    return request;
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().allValues("set-cookie").stream()
        .filter(cookie -> cookie.contains("dragoman="))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  private static String token(String page) {
    Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return encoded(token.group(1));
  }

  private static String to(HttpResponse<String> answer) {
    return header(answer, "location");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.factor.Base32;
import org.dragoman.site.factor.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in with a code besides the password. */
class SecondFactorTest {

  private static final String PASSWORD = "a long walk by the Bosporus";
  private static final String PAGE = "/account/second-factor";
  private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]{32,})</code>");
  private static final Pattern CODE =
      Pattern.compile("<code>([a-z2-7]{4}(-[a-z2-7]{4}){3})</code>");

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @BeforeAll
  static void start() {
    samples =
        RunningSamples.start(
            Map.of(
                "dragoman.second-factor-required",
                "true",
                "dragoman.limits.sign-in-per-quarter-hour",
                "0"));
    Accounts accounts = samples.site().part(Accounts.class);
    accounts.create("Cleo", PASSWORD, Role.CURATOR);
    accounts.create("Mona", PASSWORD, Role.MODERATOR);
    accounts.create("Ada", PASSWORD, Role.ADMINISTRATOR);
  }

  @AfterAll
  static void stop() {
    samples.stop();
  }

  /** Sets the factor up; gives its secret and the recovery codes. */
  private static Enrolled enrol(Browser browser) {
    Matcher key = KEY.matcher(browser.get(PAGE).body());
    assertThat(key.find()).isTrue();
    String secret = key.group(1);
    String code = Totp.code(Base32.read(secret), Totp.step(Instant.now()));
    String body = browser.submit(PAGE, PAGE + "/on", "old", PASSWORD, "code", code).body();
    return new Enrolled(
        secret, CODE.matcher(body).results().map((MatchResult found) -> found.group(1)).toList());
  }

  private record Enrolled(String secret, List<String> recovery) {
    String next() {
      return Totp.code(Base32.read(secret), Totp.step(Instant.now()) + 1);
    }
  }

  private static boolean signIn(Browser browser, String name, String code) {
    return browser
        .submit("/sign-in", "/sign-in", "name", name, "password", PASSWORD, "code", code)
        .headers()
        .firstValue("location")
        .orElse("")
        .endsWith("/");
  }

  @Test
  void whoHasSetItUpNeedsACodeAndEachIsTakenOnce() {
    Browser cleo = new Browser(samples.base());
    assertThat(cleo.signIn("Cleo", PASSWORD)).isTrue();
    assertThat(cleo.get("/curation").headers().firstValue("location").orElse(""))
        .endsWith(PAGE + "?needed");
    assertThat(cleo.submit(PAGE, PAGE + "/on", "old", PASSWORD, "code", "000000").body())
        .contains("not the app&#39;s code");
    assertThat(cleo.submit(PAGE, PAGE + "/on", "old", "another", "code", "000000").body())
        .contains("password is not right");

    Enrolled enrolled = enrol(cleo);

    assertThat(enrolled.recovery()).hasSize(10).doesNotHaveDuplicates();
    assertThat(cleo.get("/curation").statusCode()).isEqualTo(200);
    assertThat(new Browser(samples.base()).signIn("Cleo", PASSWORD)).isFalse();
    assertThat(signIn(new Browser(samples.base()), "Cleo", "123456")).isFalse();
    String code = enrolled.next();
    assertThat(signIn(new Browser(samples.base()), "Cleo", code)).isTrue();
    assertThat(signIn(new Browser(samples.base()), "Cleo", code)).isFalse();
    String recovery = enrolled.recovery().get(3);
    assertThat(signIn(new Browser(samples.base()), "Cleo", recovery)).isTrue();
    assertThat(signIn(new Browser(samples.base()), "Cleo", recovery)).isFalse();

    assertThat(cleo.get(PAGE).body()).contains("9 recovery codes");
    assertThat(cleo.submit(PAGE, PAGE + "/off", "old", PASSWORD, "code", recovery).body())
        .contains("nothing was changed");
    cleo.submit(PAGE, PAGE + "/off", "old", PASSWORD, "code", enrolled.recovery().get(4));
    assertThat(new Browser(samples.base()).signIn("Cleo", PASSWORD)).isTrue();
    assertThat(cleo.get("/curation").statusCode()).isEqualTo(302);
  }

  @Test
  void anAdministratorTakesItAwayForWhoHasLostDeviceAndCodes() {
    Browser mona = new Browser(samples.base());
    assertThat(mona.signIn("Mona", PASSWORD)).isTrue();
    enrol(mona);
    assertThat(new Browser(samples.base()).signIn("Mona", PASSWORD)).isFalse();
    Browser ada = new Browser(samples.base());
    assertThat(ada.signIn("Ada", PASSWORD)).isTrue();
    enrol(ada);
    String id = samples.site().part(Accounts.class).findByName("Mona").orElseThrow().id();

    ada.submit("/administration", "/administration/second-factor", "id", id);

    assertThat(new Browser(samples.base()).signIn("Mona", PASSWORD)).isTrue();
    assertThat(ada.get("/administration").body()).contains("second factor away");
  }

  @Test
  void whoTriesCodeAfterCodeIsToldToWait() {
    RunningSamples slow =
        RunningSamples.start(Map.of("dragoman.limits.sign-in-per-quarter-hour", "1"));
    slow.part(Accounts.class).create("Rita", PASSWORD, Role.READER);
    Browser browser = new Browser(slow.base());
    assertThat(browser.signIn("Rita", PASSWORD)).isTrue();
    for (int i = 0; i < 10; i++) {
      assertThat(tryCode(browser).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> answer = tryCode(browser);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("retry-after")).isPresent();
    assertThat(answer.body()).contains("Too many requests");
    slow.stop();
  }

  private static HttpResponse<String> tryCode(Browser browser) {
    return browser.submit(PAGE, PAGE + "/on", "old", PASSWORD, "code", "not a code");
  }
}

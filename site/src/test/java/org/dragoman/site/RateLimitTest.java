package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.account.Scope;
import org.dragoman.site.account.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of the API one client gets: by its token, and without one by its address. */
class RateLimitTest {

  private static final String CONTACTS = "/api/v1/contacts?limit=1";

  @SuppressWarnings("NullAway.Init") // before each test
  private RunningSamples samples;

  @SuppressWarnings("NullAway.Init") // before each test
  private Account owner;

  @BeforeEach
  void start() {
    samples =
        RunningSamples.start(
            Map.of(
                "dragoman.limits.api-per-minute", "1",
                "dragoman.limits.token-per-minute", "2"));
    owner = samples.part(Accounts.class).create("Ada", "a walk by the Bosporus", Role.READER);
  }

  @AfterEach
  void stop() {
    samples.stop();
  }

  private String token() {
    return samples.part(Tokens.class).create(owner, "test", Set.of(Scope.READ), 1);
  }

  private HttpResponse<String> ask(String token) {
    return samples.get(CONTACTS, "Authorization", "Bearer " + token);
  }

  private static void assertThatTooMuchWasAsked(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(1L, 60L);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":429", "try again in");
  }

  @Test
  void eachTokenHasItsOwnShare() {
    String one = token();
    String other = token();
    assertThat(ask(one).statusCode()).isEqualTo(200);
    assertThat(ask(one).statusCode()).isEqualTo(200);

    assertThatTooMuchWasAsked(ask(one));

    assertThat(ask(other).statusCode()).isEqualTo(200);
    assertThat(samples.get(CONTACTS).statusCode()).isEqualTo(200);
  }

  @Test
  void withoutATokenTheAddressCountsAndATokenThatIsNoneIsNoWayRound() {
    assertThat(ask("no-such-token").statusCode()).isEqualTo(401);

    assertThatTooMuchWasAsked(samples.get(CONTACTS));
    assertThatTooMuchWasAsked(ask("no-such-token"));
    assertThatTooMuchWasAsked(samples.get("/search.atom"));

    assertThat(ask(token()).statusCode()).isEqualTo(200);
    assertThat(samples.get("/search").statusCode()).isEqualTo(200);
  }
}

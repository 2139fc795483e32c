package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dragoman.codebook.Channel;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.account.Scope;
import org.dragoman.site.account.Tokens;
import org.dragoman.site.limit.Crowd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More ask than can be answered: who finds no room is told so at once, and nothing is lost. */
@Timeout(60)
class CrowdTest {

  private static final String PASSWORD = "a long walk by the Bosporus";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Two at work, and one that waits as long as it takes. */
  private static final Map<String, String> SMALL =
      Map.of(
          "dragoman.load.at-once", "2",
          "dragoman.load.waiting", "1",
          "dragoman.load.longest-wait", "1h",
          "dragoman.load.staff", "1",
          "dragoman.kept", "1h");

  private static final HeldQuestions HELD = new HeldQuestions("held");

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  private final List<CompletableFuture<HttpResponse<String>>> begun = new ArrayList<>();

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(SMALL, HELD::of);
  }

  @AfterAll
  static void stop() {
    samples.stop();
  }

  @AfterEach
  void letGo() {
    HELD.release();
    begun.forEach(CompletableFuture::join);
  }

  private void begin(String path) {
    begun.add(
        CLIENT.sendAsync(
            HttpRequest.newBuilder(URI.create(samples.base() + path)).build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  /** Fills both places, and the line with a request that is answered when there is room. */
  private void fill() {
    begin("/contacts/held-1");
    HELD.await(1);
    begin("/api/v1/contacts/held-2");
    HELD.await(1);
    begin("/account");
    while (samples.part(Crowd.class).waiting() < 1) {
      Thread.onSpinWait();
    }
  }

  /** How the one that waited was answered: it was sent to sign in. */
  private void assertThatTheOneThatWaitedIsAnswered() {
    assertThat(begun.get(2).join().statusCode()).isEqualTo(302);
  }

  @Test
  void whoFindsNoRoomIsToldAtOnceWhenToComeBack() {
    fill();

    HttpResponse<String> page = samples.get("/search?side=TUR");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("retry-after")).contains("5");
    assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("content-security-policy")).isPresent();
    assertThat(page.headers().firstValue("cache-control").orElse("")).contains("no-store");
    assertThat(page.body()).contains("<h1>The site is busy</h1>", "Try again", "lang=\"en\"");

    for (String data : new String[] {"/api/v1/facts", "/search.atom"}) {
      HttpResponse<String> problem = samples.get(data);
      assertThat(problem.statusCode()).as(data).isEqualTo(503);
      assertThat(problem.headers().firstValue("retry-after")).contains("5");
      assertThat(problem.headers().firstValue("content-type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(problem.body()).contains("\"status\":503", "send it again in 5 s");
    }

    HELD.release();
    assertThatTheOneThatWaitedIsAnswered();
    assertThat(samples.get("/search?side=TUR").statusCode()).isEqualTo(200);
  }

  @Test
  void healthFiguresAndWhatPagesAreMadeOfAreNeverRefused() {
    fill();
    samples.get("/people");

    for (String path :
        new String[] {
          "/operation/health/liveness",
          "/operation/health/readiness",
          "/css/dragoman.css",
          "/js/evidence.js",
          "/icon.svg"
        }) {
      assertThat(samples.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(samples.get("/operation/prometheus").body())
        .containsPattern("dragoman_requests_refused_total\\S* [1-9]")
        .containsPattern("dragoman_requests_at_work\\S* 2.0")
        .containsPattern("dragoman_requests_waiting\\S* 1.0");
  }

  @Test
  void anAnswerThatLiesReadyIsGivenToAllWhoAsk() {
    assertThat(samples.get("/search?side=AUT").statusCode()).isEqualTo(200);
    fill();

    assertThat(samples.get("/search?side=AUT").statusCode()).isEqualTo(200);
    assertThat(samples.get("/search?side=SVN").statusCode()).isEqualTo(503);
  }

  @Test
  void aCuratorMendsTheRecordWhileAllOthersAreKeptOut() {
    String contact = samples.contact("TUR", "AZE");
    samples.part(Accounts.class).create("Ida", PASSWORD, Role.CURATOR);
    Browser curator = new Browser(samples.base());
    assertThat(curator.signIn("Ida", PASSWORD)).isTrue();
    samples.part(Accounts.class).create("Rita", PASSWORD, Role.READER);
    Browser reader = new Browser(samples.base());
    assertThat(reader.signIn("Rita", PASSWORD)).isTrue();
    fill();

    String room = "/curation/contacts/" + contact;
    assertThat(
            curator
                .submit(room, room + "/edit", "channel", "video", "reason", "They wrote so.")
                .statusCode())
        .isLessThan(400);
    assertThat(samples.record().findContact(contact).orElseThrow().channel().value())
        .isEqualTo(Channel.VIDEO);
    HttpResponse<String> refused = reader.submit("/account", "/sign-out");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.body()).contains("Nothing of what you sent was taken");
  }

  @Test
  void whatWasRefusedWasNotBegunAndWhatWasTakenIsKept() {
    String contact = samples.contact("AUT", "SVN");
    Account curator = samples.part(Accounts.class).create("Cleo", PASSWORD, Role.CURATOR);
    String token = samples.part(Tokens.class).create(curator, "test", Set.of(Scope.CURATE), 1);
    fill();

    assertThat(edit(contact, token, "refused").statusCode()).isEqualTo(503);
    assertThat(samples.record().findContact(contact).orElseThrow().channel().value())
        .isNotEqualTo(Channel.VIDEO);

    HELD.release();
    assertThatTheOneThatWaitedIsAnswered();
    HttpResponse<String> taken = edit(contact, token, "taken");
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(samples.get("/contacts/" + contact).body())
        .contains("was taken")
        .doesNotContain("was refused");
  }

  private HttpResponse<String> edit(String contact, String token, String what) {
    return samples.send(
        HttpRequest.newBuilder(URI.create(samples.base() + "/api/v1/contacts/" + contact))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                "PATCH",
                HttpRequest.BodyPublishers.ofString(
                    "{\"fields\": {\"channel\": \"video\"}, \"reason\": \"It was %s.\"}"
                        .formatted(what)))
            .build());
  }

  @Test
  void nobodyWaitsForLongerThanTheLongestWait() {
    HeldQuestions ownHeld = new HeldQuestions("held");
    RunningSamples hasty =
        RunningSamples.start(
            Map.of("dragoman.load.at-once", "1", "dragoman.load.longest-wait", "1ms"), ownHeld::of);
    CompletableFuture<HttpResponse<String>> first =
        CLIENT.sendAsync(
            HttpRequest.newBuilder(URI.create(hasty.base() + "/contacts/held")).build(),
            HttpResponse.BodyHandlers.ofString());
    ownHeld.await(1);

    assertThat(hasty.get("/about").statusCode()).isEqualTo(503);

    ownHeld.release();
    assertThat(first.join().statusCode()).isEqualTo(404);
    hasty.stop();
  }

  /** Five hundred who are kept out take no thread for longer than it takes to tell them. */
  @Test
  void aFloodIsToldSoToTheLast() {
    fill();
    for (int i = 0; i < 500; i++) {
      begin("/search?q=" + i);
    }
    assertThat(begun.subList(3, begun.size()))
        .hasSize(500)
        .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(503));
    assertThat(samples.get("/operation/health/readiness").statusCode()).isEqualTo(200);
  }
}

package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.dragoman.record.Contact;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.account.Scope;
import org.dragoman.site.account.Tokens;
import org.dragoman.site.discussion.Discussion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tokens may write by the API, and what they may not. */
class ApiWritesTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String PASSWORD = "a long walk by the Bosporus";

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static String curating;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static String commenting;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static String reading;

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(Map.of("dragoman.limits.comments-per-hour", "0"));
    curating = token("Cleo", Role.CURATOR, Scope.CURATE);
    commenting = token("Ada", Role.COMMENTER, Scope.COMMENT);
    reading = token("Rita", Role.CURATOR, Scope.READ);
  }

  @AfterAll
  static void stop() {
    samples.site().close();
  }

  private static String token(String name, Role role, Scope scope) {
    Accounts accounts = samples.site().part(Accounts.class);
    accounts.create(name, PASSWORD, role);
    Account account = accounts.findByName(name).orElseThrow();
    return samples.site().part(Tokens.class).create(account, "test", Set.of(scope), 1);
  }

  private static HttpResponse<String> send(
      String method, String path, @Nullable String token, @Nullable String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(samples.base() + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return samples.send(request.build());
  }

  private static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return MAPPER.readTree(answer.body());
  }

  private static String path(Contact contact) {
    return "/api/v1/contacts/" + contact.id();
  }

  private static Contact contact(String... sides) {
    return samples.record().findContact(samples.contact(sides)).orElseThrow();
  }

  @Test
  void aCuratorsTokenSetsFieldsAndTheHistoryHasItsName() {
    Contact contact = contact("POL", "RUS");
    JsonNode mended =
        json(
            send(
                "PATCH",
                path(contact),
                curating,
                """
                {"fields": {"date": "2025-10-03", "place": "Warsaw, POL"}, "reason": "Its page."}
                """),
            200);
    assertThat(mended.at("/contact/place/name").asString()).isEqualTo("Warsaw");
    assertThat(samples.get(path(contact) + "/history").body()).contains("Cleo", "Its page.");
  }

  @Test
  void reportsAreSplitMergedPinnedAndContactsTakenOutAndBack() {
    Contact both = contact("TUR", "AZE");
    String report = both.reports().get(1).id();
    String other =
        json(
                send(
                    "POST",
                    path(both) + "/split",
                    curating,
                    "{\"reports\": [\"" + report + "\"], \"reason\": \"Two calls.\"}"),
                201)
            .at("/contact/id")
            .asString();
    assertThat(other).isNotEqualTo(both.id());
    assertThat(
            json(
                    send(
                        "POST",
                        path(both) + "/merge",
                        curating,
                        "{\"others\": [\"" + other + "\"], \"reason\": \"One call.\"}"),
                    200)
                .at("/reports")
                .size())
        .isEqualTo(2);
    assertThat(
            json(send("POST", path(both) + "/pin", curating, "{\"reason\": \"Sure.\"}"), 200)
                .get("pinned")
                .asBoolean())
        .isTrue();
    assertThat(send("DELETE", path(both) + "?reason=Invented", curating, null).statusCode())
        .isEqualTo(204);
    assertThat(samples.get(path(both)).statusCode()).isEqualTo(404);
    json(send("POST", path(both) + "/restore", curating, "{\"reason\": \"Real.\"}"), 200);
    assertThat(samples.get(path(both)).statusCode()).isEqualTo(200);
  }

  @Test
  void everyMistakeIsAProblemThatSaysWhatToDo() {
    Contact contact = contact("AUT", "SVN");
    problem(send("PATCH", path(contact), curating, "{\"fields\": {\"status\": \"held\"}}"), 400)
        .contains("reason");
    problem(send("PATCH", path(contact), curating, "{\"reason\": \"x\"}"), 400).contains("fields");
    problem(
            send(
                "PATCH",
                path(contact),
                curating,
                "{\"fields\": {\"mood\": \"good\"}, \"reason\": \"x\"}"),
            422)
        .contains("mood");
    problem(send("PATCH", path(contact), curating, "{\"fields\": "), 400).isNotEmpty();
    problem(send("POST", "/api/v1/contacts/none/pin", curating, "{\"reason\": \"x\"}"), 404)
        .contains("none");
    problem(
            send("POST", "/api/v1/readings", null, "{\"text\": \"" + "x".repeat(600_000) + "\"}"),
            413)
        .contains("Content-Length");
  }

  @Test
  void aTokenDoesWhatItsScopeAndItsAccountMayAlone() {
    String path = path(contact("AUT", "SVN"));
    String body = "{\"fields\": {\"status\": \"held\"}, \"reason\": \"x\"}";
    assertThat(send("PATCH", path, null, body).statusCode()).isEqualTo(401);
    assertThat(send("PATCH", path, reading, body).statusCode()).isEqualTo(403);
    assertThat(send("PATCH", path, commenting, body).statusCode()).isEqualTo(403);
    String noCurator = token("Nora", Role.COMMENTER, Scope.CURATE);
    assertThat(send("PATCH", path, noCurator, body).statusCode()).isEqualTo(403);
    assertThat(send("DELETE", path + "?reason=x", reading, null).statusCode()).isEqualTo(403);
    assertThat(send("GET", "/api/v1/curation/queues", null, null).statusCode()).isEqualTo(401);
    assertThat(send("GET", "/api/v1/curation/queues", reading, null).statusCode()).isEqualTo(403);
    assertThat(json(send("GET", "/api/v1/curation/queues", curating, null), 200).has("denials"))
        .isTrue();
    String comment = "{\"subject\": \"/dyads/AUT/SVN\", \"text\": \"x\"}";
    assertThat(send("POST", "/api/v1/comments", curating, comment).statusCode()).isEqualTo(403);
    assertThat(send("POST", "/api/v1/comments", null, comment).statusCode()).isEqualTo(401);
    assertThat(send("POST", "/api/v1/anything", curating, "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void commentsAreWrittenChangedAndReadAndTheirAuthorLearnsWhatWasDecided() {
    JsonNode first =
        json(
            send(
                "POST",
                "/api/v1/comments",
                commenting,
                "{\"subject\": \"/dyads/AZE/TUR\", \"text\": \"The *pace* is new.\"}"),
            201);
    assertThat(first.get("state").asString()).isEqualTo("held");
    Accounts accounts = samples.site().part(Accounts.class);
    accounts.create("Mo", PASSWORD, Role.MODERATOR);
    samples
        .site()
        .part(Discussion.class)
        .decide(
            accounts.findByName("Mo").orElseThrow(), first.get("id").asString(), true, null, "");
    JsonNode changed =
        json(
            send(
                "PATCH",
                "/api/v1/comments/" + first.get("id").asString(),
                commenting,
                "{\"text\": \"The **pace** is new.\"}"),
            200);
    assertThat(changed.get("state").asString()).isEqualTo("published");
    JsonNode shown = MAPPER.readTree(samples.get("/api/v1/comments?subject=/dyads/AZE/TUR").body());
    assertThat(shown.at("/comments/0/html").asString()).contains("<strong>pace</strong>");
    problem(
            send(
                "POST",
                "/api/v1/comments",
                commenting,
                "{\"subject\": \"/about\", \"text\": \"x\"}"),
            422)
        .contains("contacts, dyads and briefs");
    JsonNode breach =
        json(
            send(
                "POST",
                "/api/v1/comments",
                commenting,
                "{\"subject\": \"/dyads/AZE/TUR\", \"text\": \"I will kill you, Bela.\"}"),
            201);
    assertThat(breach.get("rule").asString()).isEqualTo("threat");
    assertThat(breach.get("reason").asString()).isNotEmpty();
  }

  @Test
  void aReportIsReadWithoutAnAccount() {
    JsonNode reading =
        json(
            send(
                "POST",
                "/api/v1/readings",
                null,
                """
                {"date": "2025-10-08", "text": "Turkish Foreign Minister Hakan Fidan met Egyptian \
                Foreign Minister Badr Abdelatty in Cairo on Tuesday."}
                """),
            200);
    assertThat(reading.at("/events/0/place/name").asString()).isEqualTo("Cairo");
    problem(send("POST", "/api/v1/readings", null, "{}"), 400).contains("text");
  }

  @Test
  void dossiersPairsAndBriefsAreThereToo() {
    assertThat(samples.get("/api/v1/sides/TUR").body()).contains("\"Counterparts\"");
    assertThat(samples.get("/api/v1/people/Hakan%20Fidan/dossier").body()).contains("Offices held");
    assertThat(samples.get("/api/v1/dyads/TUR/AZE").body()).contains("\"cadence\"", "AZE");
    assertThat(samples.get("/api/v1/dyads/TUR/AZE/brief").body()).contains("\"sources\":[1");
    assertThat(samples.get("/api/v1/weeks/2025-10-08").body()).contains("The week to 8 October");
    assertThat(samples.get("/api/v1/weeks/soon").statusCode()).isEqualTo(400);
    assertThat(samples.get("/api/v1/dyads/TUR/TUR").statusCode()).isEqualTo(404);
  }

  private static org.assertj.core.api.AbstractStringAssert<?> problem(
      HttpResponse<String> answer, int status) {
    JsonNode problem = json(answer, status);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    return assertThat(problem.get("detail").asString());
  }
}

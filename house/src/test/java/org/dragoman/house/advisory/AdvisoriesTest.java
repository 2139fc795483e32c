package org.dragoman.house.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check against advisories, asked of a stand-in that answers in OSV's form. */
class AdvisoriesTest {

  static final Path ACCEPTED = Path.of("src", "test", "resources", "accepted-advisories.tsv");

  private static final Library CORE =
      new Library("pkg:maven/org.example/core@2.14.1", "org.example:core", "2.14.1");
  private static final Library TIME =
      new Library("pkg:maven/org.example/time@1.0", "org.example:time", "1.0");

  private final List<String> asked = new ArrayList<>();
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/querybatch", exchange -> answer(exchange, batch(body(exchange))));
    server.createContext(
        "/v1/vulns/GHSA-aaaa-bbbb-cccc",
        exchange ->
            answer(
                exchange,
                """
                {"id": "GHSA-aaaa-bbbb-cccc", "summary": "Remote code by a logged line",
                 "aliases": ["CVE-2021-99999"], "modified": "2024-06-05T00:00:00Z",
                 "affected": [
                   {"package": {"ecosystem": "Maven", "name": "org.example:core"},
                    "ranges": [{"type": "ECOSYSTEM",
                                "events": [{"introduced": "2.0"}, {"fixed": "2.15.0"}]}]},
                   {"package": {"ecosystem": "Maven", "name": "org.other:core"},
                    "ranges": [{"type": "ECOSYSTEM", "events": [{"fixed": "9.9"}]}]}],
                 "database_specific": {"severity": "CRITICAL"}}"""));
    server.createContext(
        "/v1/vulns/GHSA-dddd-eeee-ffff", exchange -> answer(exchange, "{\"affected\": []}"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** The first page has one advisory on the first library and says that its list goes on. */
  private static String batch(String body) {
    return body.contains("page_token")
        ? "{\"results\": [{\"vulns\": [{\"id\": \"GHSA-dddd-eeee-ffff\"}]}]}"
        : """
          {"results": [{"vulns": [{"id": "GHSA-aaaa-bbbb-cccc", "modified": "2024-06-05T00:00:00Z"}],
                        "next_page_token": "more"}, {}]}""";
  }

  private String body(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(body);
    return body;
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Osv osv() {
    return new Osv(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  @Test
  void everyAdvisoryIsToldWithLibraryVersionAndTheWayOut() throws Exception {
    List<Advisory> advisories = osv().listAdvisories(List.of(CORE, TIME));

    assertThat(advisories.stream().map(Advisory::line))
        .containsExactly(
            "org.example:core 2.14.1: GHSA-aaaa-bbbb-cccc (CVE-2021-99999) CRITICAL: Remote code by"
                + " a logged line; mended in 2.15.0",
            "org.example:core 2.14.1: GHSA-dddd-eeee-ffff: no summary; no version mends it");
    assertThat(asked)
        .containsExactly(
            "{\"queries\":[{\"package\":{\"purl\":\"pkg:maven/org.example/core@2.14.1\"}},"
                + "{\"package\":{\"purl\":\"pkg:maven/org.example/time@1.0\"}}]}",
            "{\"queries\":[{\"package\":{\"purl\":\"pkg:maven/org.example/core@2.14.1\"},"
                + "\"page_token\":\"more\"}]}");
  }

  @Test
  void librariesAreThoseOfTheBillOfMaterialsWithoutOurOwn() throws IOException {
    Path bom = folder.resolve("bom.json");
    Files.writeString(
        bom,
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
          {"group": "org.example", "name": "core", "version": "2.14.1",
           "purl": "pkg:maven/org.example/core@2.14.1?type=jar"},
          {"group": "org.dragoman", "name": "dragoman-text", "version": "0.1.0",
           "purl": "pkg:maven/org.dragoman/dragoman-text@0.1.0?type=jar"},
          {"group": "", "name": "layout", "version": "3", "purl": "pkg:npm/layout@3"}]}""");

    assertThat(Library.listIn(bom)).containsExactly(CORE);
  }

  @Test
  void anAcceptedAdvisoryIsLeftOutUpToItsLastDay() throws Exception {
    Path file = folder.resolve("accepted.tsv");
    Files.writeString(
        file, "# id, last day, reason\nCVE-2021-99999\t2025-06-30\tNothing is logged so.\n");
    List<Advisory> advisories = osv().listAdvisories(List.of(CORE, TIME));

    AcceptedAdvisories before = AcceptedAdvisories.read(file, LocalDate.of(2025, 6, 30));
    AcceptedAdvisories after = AcceptedAdvisories.read(file, LocalDate.of(2025, 7, 1));

    assertThat(before.without(advisories).stream().map(Advisory::id))
        .containsExactly("GHSA-dddd-eeee-ffff");
    assertThat(after.without(advisories)).hasSize(2);
  }

  @Test
  void theProjectsOwnListCanBeReadAndNothingIsAcceptedWithoutAReason() throws IOException {
    AcceptedAdvisories.read(ACCEPTED, LocalDate.of(2025, 1, 1));
    Path file = folder.resolve("accepted.tsv");
    Files.writeString(file, "CVE-2021-99999\t2025-06-30\t\n");

    assertThatThrownBy(() -> AcceptedAdvisories.read(file, LocalDate.of(2025, 1, 1)))
        .hasMessage("accepted.tsv:1: an id, a last day and a reason are needed");
  }

  @Test
  void aDatabaseThatAnswersHalfIsNotBelieved() {
    assertThatThrownBy(() -> osv().listAdvisories(List.of(CORE, TIME, TIME)))
        .hasMessageContaining("answered 2 of 3 questions");
  }

  @Test
  void aDatabaseThatCannotBeReachedIsToldInASentence() {
    Osv gone = osv();
    server.stop(0);

    assertThatThrownBy(() -> gone.listAdvisories(List.of(CORE)))
        .hasMessageMatching(
            "http://.* cannot be reached \\(\\w+\\), so nothing is known of holes;"
                + " DRAGOMAN_OSV names another database");
  }

  @Test
  void aDatabaseThatFailsIsNamed() {
    server.removeContext("/v1/vulns/GHSA-dddd-eeee-ffff");

    assertThatThrownBy(() -> osv().listAdvisories(List.of(CORE, TIME)))
        .hasMessageContaining("/v1/vulns/GHSA-dddd-eeee-ffff answered 404");
  }
}

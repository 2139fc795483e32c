package org.dragoman.sources.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.dragoman.sources.intake.UnreadableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // JUnit sets up
class FetcherTest {

  private static final Fetching QUICK =
      Fetching.POLITE
          .withPrivateAddresses(true)
          .withHostDelay(Duration.ZERO)
          .withMostBytes(10_000)
          .withWhole(Duration.ofSeconds(20));

  private LoopbackServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = LoopbackServer.start();
    fetcher = new Fetcher(QUICK);
  }

  @AfterEach
  void stop() {
    fetcher.close();
    server.close();
  }

  @Test
  void aPageIsFetchedWithWhatItsHostSaysOfIt() throws IOException {
    AtomicReference<String> agent = new AtomicReference<>("");
    server.on(
        "/page",
        exchange -> {
          agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          LoopbackServer.answer(exchange, 200, "text/html; charset=windows-1251", bytes("words"));
        });

    Fetched page = fetcher.fetch(server.at("/page#top"));

    assertThat(page.isFound()).isTrue();
    assertThat(page.stream().readAllBytes()).asString(UTF_8).isEqualTo("words");
    assertThat(page.charset()).isEqualTo("windows-1251");
    assertThat(page.validators().etag()).isEqualTo("\"v1\"");
    assertThat(page.url()).isEqualTo(server.at("/page"));
    assertThat(agent.get()).startsWith("Dragoman/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/x", "http://localhost:%d/x", "http://[::1]:%d/x",
        "http://[::ffff:127.0.0.1]:%d/x", "http://2130706433:%d/x", "http://0:%d/x",
        "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://100.64.1.1/"
      })
  void addressesThatAreNotPublicAreNotConnectedTo(String url) {
    server.give("/x", "text/plain", "secret");
    try (Fetcher careful = new Fetcher(Fetching.POLITE.withHostDelay(Duration.ZERO))) {
      URI address = URI.create(url.replace("%d", String.valueOf(server.port())));
      assertThatThrownBy(() -> careful.fetch(address))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining("public");
    }
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aRedirectIsCheckedLikeTheFirstAddress() {
    server.redirect("/start", "http://127.0.0.2:" + server.port() + "/secret");
    try (Fetcher careful =
        new Fetcher(QUICK, address -> address.getHostAddress().equals("127.0.0.1"))) {
      assertThatThrownBy(() -> careful.fetch(server.at("/start")))
          .hasMessageContaining("127.0.0.2 is not a public address");
    }
    assertThat(server.asked()).containsExactly("/start");
  }

  @Test
  void redirectsAreFollowedToTheirEnd() throws IOException {
    server.redirect("/a", "/b");
    server.redirect("/b", server.at("/c%20d").toString().replace("%20", " "));
    server.give("/c d", "text/plain", "there");

    assertThat(fetcher.fetch(server.at("/a")).url()).isEqualTo(server.at("/c%20d"));
  }

  @Test
  void redirectsWithoutEndAreCutOff() {
    server.redirect("/round", "/round");

    assertThatThrownBy(() -> fetcher.fetch(server.at("/round")))
        .hasMessageContaining("more than 5");
    assertThat(server.asked()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "jar:x"})
  void redirectsToOtherSchemesAreRefused(String location) {
    server.redirect("/out", location);

    assertThatThrownBy(() -> fetcher.fetch(server.at("/out")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("no http or https address");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedByItsLengthAndByItsBytes() {
    server.on("/known", e -> LoopbackServer.answer(e, 200, "text/plain", new byte[10_001]));
    server.on(
        "/unknown",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          write(exchange.getResponseBody(), 1 << 20);
        });

    for (String path : new String[] {"/known", "/unknown"}) {
      assertThatThrownBy(() -> fetcher.fetch(server.at(path)))
          .hasMessageContaining("larger than 10000 bytes");
    }
  }

  @Test
  void aSmallBodyThatUnfoldsToALargeOneIsRefused() {
    server.on("/bomb", exchange -> zipped(exchange, new byte[5 << 20]));

    assertThatThrownBy(() -> fetcher.fetch(server.at("/bomb")))
        .hasMessageContaining("larger than 10000 bytes");
  }

  @Test
  void aCompressedBodyIsUnpacked() throws IOException {
    server.on("/page", exchange -> zipped(exchange, bytes("many words")));

    assertThat(fetcher.fetch(server.at("/page")).stream().readAllBytes())
        .asString(UTF_8)
        .isEqualTo("many words");
  }

  @Test
  void aBodyThatDripsIsCutOffInTime() {
    server.on(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 600; i++) {
            write(exchange.getResponseBody(), 1);
            pause();
          }
        });
    try (Fetcher hasty = new Fetcher(QUICK.withWhole(Duration.ofMillis(500)))) {
      assertThatThrownBy(() -> hasty.fetch(server.at("/slow")))
          .hasMessageContaining("takes longer than 500 milliseconds");
    }
  }

  @Test
  void aBodyThatBreaksOffIsRefused() {
    server.on(
        "/cut",
        exchange -> {
          exchange.sendResponseHeaders(200, 5000);
          write(exchange.getResponseBody(), 100);
          exchange.getResponseBody().flush();
          throw new IOException("gone");
        });

    assertThatThrownBy(() -> fetcher.fetch(server.at("/cut"))).hasMessageContaining("breaks off");
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws IOException {
    server.on(
        "/feed",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          LoopbackServer.answer(exchange, known ? 304 : 200, "text/xml", new byte[0]);
        });
    Validators since = new Validators("\"v1\"", null);

    assertThat(fetcher.fetch(server.at("/feed"), since, Duration.ZERO).isUnchanged()).isTrue();
  }

  @Test
  void aBusyHostSaysWhenToComeBack() {
    server.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "90");
          LoopbackServer.answer(exchange, 429, "text/plain", new byte[0]);
        });

    Fetched answer = fetcher.fetch(server.at("/busy"));

    assertThat(answer.isBusy()).isTrue();
    assertThat(answer.retryAfter()).isEqualTo(Duration.ofSeconds(90));
    assertThat(answer.refusal()).contains("try again in 90 seconds");
  }

  @Test
  void aHostThatIsNotThereIsToldInOneSentence() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThatThrownBy(() -> fetcher.fetch(URI.create("http://127.0.0.1:" + port + "/")))
        .hasMessageContaining("does not take the connection");
  }

  @Test
  void oneHostIsAskedAtItsPace() {
    server.give("/x", "text/plain", "x");
    long begun = System.nanoTime();
    for (int i = 0; i < 3; i++) {
      fetcher.fetch(server.at("/x"), Validators.NONE, Duration.ofMillis(150));
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(299));
  }

  private static void zipped(com.sun.net.httpserver.HttpExchange exchange, byte[] body)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(body);
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    LoopbackServer.answer(exchange, 200, "text/html", packed.toByteArray());
  }

  private static void write(OutputStream out, int bytes) throws IOException {
    out.write(new byte[bytes]);
    out.flush();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(UTF_8);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}

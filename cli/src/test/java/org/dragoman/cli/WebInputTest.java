package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** URLs as inputs of the command. */
@SuppressWarnings("NullAway.Init") // JUnit sets up
class WebInputTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Ministers meet in Lisbon</title></head><body>
      <article><h1>Ministers meet in Lisbon</h1><p>Portuguese Foreign Minister Paulo Rangel met his
      Slovenian counterpart Tanja Fajon in Lisbon on Tuesday to discuss fisheries. More is told at
      <a href="/secret">another place</a>.</p></article></body></html>
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private HttpServer server;
  private int asked;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked++;
          boolean known = exchange.getRequestURI().getPath().equals("/lisbon.html");
          byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(known ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageIsFetchedAndNothingThatItLinksTo() {
    int status = run("read", "--allow-private-addresses", "--format", "jsonl", url("/lisbon.html"));

    assertThat(said()).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Paulo Rangel", "\"url\":\"" + url("/lisbon.html") + "\"");
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void privateAddressesAreNotAskedUnlessAllowed() {
    assertThat(run("text", url("/lisbon.html"))).isEqualTo(1);
    assertThat(said()).contains("127.0.0.1 is not a public address", "0 documents read, 1 skipped");
    assertThat(asked).isZero();
  }

  @Test
  void whatIsNotThereIsToldAndTheRestIsRead() {
    assertThat(run("text", "--allow-private-addresses", url("/gone"), url("/lisbon.html")))
        .isEqualTo(1);
    assertThat(said()).contains("/gone: is not there (status 404)", "1 document read, 1 skipped");
  }

  @Test
  void otherKindsOfAddressesAreRefused() {
    assertThat(run("text", "ftp://example.org/x", "file:///etc/hostname", "https://a:b@c.org/"))
        .isEqualTo(1);
    assertThat(said().lines()).hasSize(4).noneMatch(line -> line.contains("Exception"));
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private String said() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  private int run(String... arguments) {
    return Main.run(
        Streams.of(new ByteArrayInputStream(new byte[0]), out, messages, Terminal.NONE), arguments);
  }
}

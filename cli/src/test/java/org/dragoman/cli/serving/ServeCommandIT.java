package org.dragoman.cli.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.record.store.Backups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as a process of its own: what an operator sees of it, from its start to its stop. */
@SuppressWarnings("NullAway.Init") // JUnit sets up
class ServeCommandIT {

  private static final Pattern ADDRESS = Pattern.compile("published at http://127.0.0.1:(\\d+)/");

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
  private Process process;
  private Path log;
  private int port;

  @BeforeEach
  void start() throws Exception {
    log = folder.resolve("out.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.dragoman.cli.Main",
            "serve",
            "--port",
            "0",
            "--store",
            folder.resolve("record.db").toString(),
            "--set",
            "dragoman.warm-up=0s",
            "--set",
            "logging.level.root=info");
    process = builder.redirectOutput(log.toFile()).start();
    BufferedReader reader = process.errorReader(StandardCharsets.UTF_8);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      messages.add(line);
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        port = Integer.parseInt(address.group(1));
      }
      if (line.contains("/set-up?code=")) {
        return;
      }
    }
    throw new AssertionError("the site did not start: " + messages);
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
  }

  @Test
  void anOperatorSeesItsHealthItsFiguresItsLogAndAStopThatLosesNothing() throws Exception {
    assertThat(get("/operation/health/liveness")).contains("UP");
    assertThat(get("/operation/health/readiness")).contains("UP");
    assertThat(get("/")).contains("Dragoman");
    assertThat(get("/operation/prometheus"))
        .contains("http_server_requests_seconds_count")
        .contains("jvm_memory_used_bytes")
        .contains("hikaricp_connections_active");
    assertThat(Backups.write(folder.resolve("record.db").toString(), folder.resolve("copy.db")))
        .isNotNull();

    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream request = slow.getOutputStream();
      send(request, "POST /read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
      send(request, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\n");
      send(request, "text");
      Thread.sleep(500);
      process.destroy();
      assertThat(process.waitFor(2, TimeUnit.SECONDS)).isFalse();
      send(request, "=abc");
      String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 200").contains("</html>");
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);

    List<String> lines = Files.readAllLines(log);
    assertThat(lines).isNotEmpty();
    assertThat(lines).allMatch(line -> line.startsWith("{\"@timestamp\":") && line.endsWith("}"));
  }

  private String get(String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static void send(OutputStream stream, String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.US_ASCII));
    stream.flush();
  }
}

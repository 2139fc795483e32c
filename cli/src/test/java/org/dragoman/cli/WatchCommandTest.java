package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.store.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds watched by the command, on a server of its own. */
@SuppressWarnings("NullAway.Init") // JUnit sets up
class WatchCommandTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Ministers meet in Lisbon</title></head><body>
      <article><h1>Ministers meet in Lisbon</h1><p>Portuguese Foreign Minister Paulo Rangel met his
      Slovenian counterpart Tanja Fajon in Lisbon on Tuesday to discuss fisheries.</p></article>
      </body></html>
      """;
  private static final String VERSION = "\"v1\"";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean isKnown = VERSION.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    asked.add(path + (isKnown ? " known" : ""));
    int status = 200;
    String body = "";
    switch (path) {
      case "/feed.xml" -> {
        exchange.getResponseHeaders().set("ETag", VERSION);
        status = isKnown ? 304 : 200;
        body = isKnown ? "" : feed();
      }
      case "/lisbon.html" -> body = PAGE;
      case "/broken.xml" -> body = "nothing of a feed";
      default -> status = 404;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String feed() {
    return "<rss version=\"2.0\"><channel><title>Post</title><item><title>Ministers meet in"
        + " Lisbon</title><link>"
        + url("/lisbon.html")
        + "</link><pubDate>Wed, 08 Oct 2025 08:00:00 GMT</pubDate></item></channel></rss>";
  }

  @Test
  void newArticlesAreKeptOnceAndABrokenFeedStopsNoOther() throws IOException {
    Path list = folder.resolve("feeds.txt");
    Files.writeString(
        list, "# feeds\n" + url("/broken.xml") + "\n\nnothing\n" + url("/feed.xml") + "\n");

    int first = watch("--once", "--feeds", list.toString());

    assertThat(first).isEqualTo(1);
    assertThat(said().lines())
        .anyMatch(line -> line.startsWith(list + ":4: nothing is no valid http or https address"))
        .anyMatch(line -> line.startsWith(url("/broken.xml") + ": "))
        .anyMatch(line -> line.startsWith(url("/feed.xml") + ": 1 new document kept"))
        .anyMatch(line -> line.startsWith("2 feeds watched: 1 new document kept"))
        .noneMatch(line -> line.contains("Exception"));
    assertThat(contacts()).isEqualTo(1);

    messages.reset();
    int second = watch("--once", "--feeds", list.toString());

    assertThat(second).isEqualTo(1);
    assertThat(said())
        .contains(
            url("/broken.xml") + ": has failed before, is passed over now",
            "2 feeds watched: 0 new documents kept, 0 known already");
    assertThat(contacts()).isEqualTo(1);
    assertThat(asked)
        .containsOnlyOnce("/feed.xml", "/feed.xml known", "/lisbon.html", "/broken.xml");
  }

  @Test
  void itWatchesUntilItIsStoppedAndThenTellsWhatItKept() throws Exception {
    FutureTask<Integer> watching = new FutureTask<>(() -> watch(url("/feed.xml")));
    Thread thread = new Thread(watching, "watching");
    thread.start();
    while (!said().contains("1 new document kept") && !watching.isDone()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }

    thread.interrupt();

    assertThat(watching.get(60, TimeUnit.SECONDS)).isZero();
    assertThat(said()).contains("1 feed watched: 1 new document kept");
    assertThat(contacts()).isEqualTo(1);
  }

  @Test
  void wrongUseIsToldAndNothingIsDone() {
    assertThat(watch()).isEqualTo(2);
    assertThat(watch("--interval", "0", url("/feed.xml"))).isEqualTo(2);
    assertThat(watch("--feeds", folder.resolve("none.txt").toString())).isEqualTo(2);

    assertThat(said().lines().toList())
        .hasSize(3)
        .anyMatch(line -> line.contains("name a feed's URL"))
        .anyMatch(line -> line.contains("--interval takes minutes from 1 to 1440, not 0"))
        .anyMatch(line -> line.contains("there is no file"));
    assertThat(asked).isEmpty();
  }

  private long contacts() {
    try (RecordStore record = Records.open(store())) {
      return record.countContacts(ContactQuery.all());
    }
  }

  private String store() {
    return folder.resolve("wire.db").toString();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private String said() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  private int watch(String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "watch";
    all[1] = "--allow-private-addresses";
    all[2] = "--store";
    all[3] = store();
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return Main.run(
        Streams.of(new ByteArrayInputStream(new byte[0]), out, messages, Terminal.NONE), all);
  }
}

package org.dragoman.sources.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.sources.intake.Taken;
import org.dragoman.sources.web.Fetching;
import org.dragoman.sources.web.LoopbackServer;
import org.dragoman.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // JUnit sets up
class FeedWatcherTest {

  private static final Instant NOW = Instant.parse("2025-10-07T09:00:00Z");

  private final Taken taken = new Taken();
  private volatile String feed = "";
  private LoopbackServer server;
  private FeedWatcher watcher;

  @BeforeEach
  void start() throws IOException {
    server = LoopbackServer.start();
    watcher =
        new FeedWatcher(
            Fetching.POLITE.withPrivateAddresses(true).withHostDelay(Duration.ZERO),
            Duration.ofMinutes(15),
            Clock.fixed(NOW, ZoneOffset.UTC));
    server.on(
        "/feed.xml",
        exchange -> {
          String version = "\"" + feed.hashCode() + "\"";
          boolean known = version.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", version);
          byte[] body = feed.getBytes(java.nio.charset.StandardCharsets.UTF_8);
          LoopbackServer.answer(
              exchange, known ? 304 : 200, "application/rss+xml", known ? new byte[0] : body);
        });
  }

  @AfterEach
  void stop() {
    watcher.close();
    server.close();
  }

  @Test
  void newArticlesAreFetchedOnce() {
    article("/1", "one");
    article("/2", "two");
    feed = rss(item("/1", "one"));

    FeedState first = watcher.poll(watched(), taken);
    feed = rss(item("/2", "two"), item("/1", "one"));
    FeedState second = watcher.poll(FeedState.ofJson(first.json()), taken);
    FeedState third = watcher.poll(second, taken);

    assertThat(taken.problems()).isEmpty();
    assertThat(taken.texts()).hasSize(2).first().asString().contains("envoy one met");
    Document document = taken.documents().get(0);
    assertThat(document.outlet()).isEqualTo("Post");
    assertThat(document.published()).extracting("iso").isEqualTo("2025-10-07T08:00:00Z");
    assertThat(document.url()).isEqualTo(server.at("/1").toString());
    assertThat(third.seen()).hasSize(2);
    assertThat(first.isDue(NOW.plus(Duration.ofMinutes(14)))).isFalse();
    assertThat(first.isDue(NOW.plus(Duration.ofMinutes(15)))).isTrue();
    assertThat(server.asked()).containsOnlyOnce("/1", "/2");
  }

  @Test
  void whatRobotsMayNotFetchIsReadInTheFeedsOwnWords() {
    server.give("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
    article("/private/1", "one");
    feed = rss(item("/private/1", "one"));

    watcher.poll(watched(), taken);

    assertThat(taken.texts()).containsExactly("Lead of one.");
    assertThat(taken.documents().get(0).warnings())
        .containsExactly(
            "only the feed's own words are read, since its host does not allow robots there");
    assertThat(server.asked()).doesNotContain("/private/1");
  }

  @Test
  void aHostThatFailsIsTriedAgainAndThenGivenUp() {
    AtomicBoolean down = new AtomicBoolean(true);
    server.on(
        "/1",
        exchange -> {
          byte[] page = page("one").getBytes(java.nio.charset.StandardCharsets.UTF_8);
          LoopbackServer.answer(exchange, down.get() ? 503 : 200, "text/html", page);
        });
    feed = rss(item("/1", "one"), item("/gone", "gone"));

    FeedState first = watcher.poll(watched(), taken);
    assertThat(taken.documents()).isEmpty();
    assertThat(first.tries()).hasSize(2);
    down.set(false);
    watcher.poll(first, taken);

    assertThat(taken.texts()).hasSize(2).first().asString().contains("envoy one met");
    assertThat(taken.texts().get(1)).isEqualTo("Lead of gone.");
  }

  @Test
  void anArticleIsReadInTheFeedsWordsAfterThreeTries() {
    server.on("/1", exchange -> LoopbackServer.answer(exchange, 500, "text/html", new byte[0]));
    feed = rss(item("/1", "one"));

    FeedState state = watched();
    for (int poll = 0; poll < 4; poll++) {
      state = watcher.poll(state, taken);
    }

    assertThat(taken.texts()).containsExactly("Lead of one.");
    assertThat(taken.problems()).hasSize(2);
    assertThat(state.tries()).isEmpty();
  }

  @Test
  void aFeedThatFailsIsAskedLessAndLessOften() {
    server.on(
        "/busy.xml",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          LoopbackServer.answer(exchange, 429, "text/plain", new byte[0]);
        });
    FeedState state = watcher.poll(FeedState.of(server.at("/busy.xml").toString()), taken);
    assertThat(state.next()).isEqualTo(NOW.plus(Duration.ofHours(2)));

    state = FeedState.of(server.at("/none.xml").toString());
    for (int poll = 0; poll < 12; poll++) {
      state = watcher.poll(state, taken);
    }
    assertThat(state.failures()).isEqualTo(12);
    assertThat(state.next()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    assertThat(taken.problems()).hasSize(13);
  }

  @Test
  void addressesInAFeedThatAreNotPublicAreNotAskedFor() {
    feed =
        rss(
            "<item><title>T</title><link>file:///etc/passwd</link><description>Words.</description></item>");

    watcher.poll(watched(), taken);

    assertThat(taken.texts()).containsExactly("Words.");
  }

  private FeedState watched() {
    return FeedState.of(server.at("/feed.xml").toString());
  }

  private void article(String path, String name) {
    server.give(path, "text/html; charset=utf-8", page(name));
  }

  private static String page(String name) {
    return "<html lang=en><body><article><h1>Title "
        + name
        + "</h1><p>The envoy "
        + name
        + " met the envoy of the other port on Monday, and both of them talked for two long hours.</p></article></body></html>";
  }

  private String item(String path, String name) {
    return "<item><title>Title "
        + name
        + "</title><link>"
        + server.at(path)
        + "</link><pubDate>Tue, 07 Oct 2025 08:00:00 GMT</pubDate><description>Lead of "
        + name
        + ".</description></item>";
  }

  private static String rss(String... items) {
    return "<rss><channel><title>Post</title>" + String.join("", items) + "</channel></rss>";
  }
}

package org.dragoman.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // JUnit sets up
class RobotsTest {

  private LoopbackServer server;
  private Fetcher fetcher;
  private Robots robots;

  @BeforeEach
  void start() throws IOException {
    server = LoopbackServer.start();
    fetcher =
        new Fetcher(Fetching.POLITE.withPrivateAddresses(true).withHostDelay(Duration.ofMillis(1)));
    robots = new Robots(fetcher);
  }

  @AfterEach
  void stop() {
    fetcher.close();
    server.close();
  }

  @Test
  void whatAHostForbidsIsNotAllowedAndItIsAskedOnce() {
    server.give(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /\n\nUser-agent: Dragoman\nDisallow: /archive/\nCrawl-delay: 2\n");

    assertThat(robots.allow(server.at("/news/1"))).isTrue();
    assertThat(robots.allow(server.at("/archive/1"))).isFalse();
    assertThat(robots.delay(server.at("/news/2"))).isEqualTo(Duration.ofSeconds(2));
    assertThat(server.asked()).containsExactly("/robots.txt");
  }

  @Test
  void aHostWithoutRulesAllowsAll() {
    assertThat(robots.allow(server.at("/news/1"))).isTrue();
    assertThat(robots.delay(server.at("/news/1"))).isEqualTo(Duration.ofMillis(1));
  }

  @Test
  void aHostInTroubleAllowsNothingForNow() {
    server.on("/robots.txt", e -> LoopbackServer.answer(e, 500, "text/plain", new byte[0]));

    assertThat(robots.allow(server.at("/news/1"))).isFalse();
  }

  @Test
  void anEndlessDelayIsCut() {
    server.give("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 100000\n");

    assertThat(robots.delay(server.at("/"))).isLessThanOrEqualTo(Duration.ofSeconds(30));
  }
}

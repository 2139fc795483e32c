package org.dragoman.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.sources.intake.UnreadableException;

/**
 * What hosts allow robots to fetch, by their robots.txt (RFC 9309). A host is asked once a day, and
 * one in trouble again after ten minutes.
 */
public final class Robots {

  private static final int MOST_HOSTS = 1000;
  private static final int MOST_BYTES = 500 << 10;
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_IN_TROUBLE = Duration.ofMinutes(10);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  private final Fetcher fetcher;
  private final SimpleRobotRulesParser parser =
      new SimpleRobotRulesParser(LONGEST_DELAY.toMillis() + 1, 0);
  private final Map<String, Rules> byHost =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  /** Rules fetched by {@code fetcher}, under its limits. */
  public Robots(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Whether the host of {@code url} lets us fetch it. A host that cannot be asked does not. */
  public boolean allow(URI url) {
    return rules(url).isAllowed(url.toString());
  }

  /** The pause that the host of {@code url} asks for, ours where it asks for less. */
  public Duration delay(URI url) {
    long asked = rules(url).getCrawlDelay();
    Duration ours = fetcher.fetching().hostDelay();
    if (asked == BaseRobotRules.UNSET_CRAWL_DELAY || asked <= ours.toMillis()) {
      return ours;
    }
    return Duration.ofMillis(Math.min(asked, LONGEST_DELAY.toMillis()));
  }

  private BaseRobotRules rules(URI url) {
    String host = url.getScheme() + "://" + url.getRawAuthority();
    Rules known = byHost.get(host);
    if (known == null || known.until() - System.nanoTime() < 0) {
      BaseRobotRules rules = fetched(URI.create(host + "/robots.txt"));
      Duration kept = rules.isDeferVisits() ? KEPT_IN_TROUBLE : KEPT;
      known = new Rules(rules, System.nanoTime() + kept.toNanos());
      byHost.put(host, known);
    }
    return known.rules();
  }

  /** The rules of a host and the moment until which they hold. */
  private record Rules(BaseRobotRules rules, long until) {}

  /** As RFC 9309 has it: no file allows all, a host in trouble allows nothing for now. */
  private BaseRobotRules fetched(URI robots) {
    try {
      Fetched answer = fetcher.fetch(robots);
      if (!answer.isFound()) {
        return parser.failedFetch(answer.isBusy() ? 503 : answer.status());
      }
      byte[] file = answer.stream().readNBytes(MOST_BYTES);
      return parser.parseContent(robots.toString(), file, "text/plain", Set.of(Fetching.ROBOT));
    } catch (UnreadableException | java.io.IOException e) {
      return parser.failedFetch(503);
    }
  }
}

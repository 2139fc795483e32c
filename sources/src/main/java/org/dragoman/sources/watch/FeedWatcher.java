package org.dragoman.sources.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.sources.feed.Feed;
import org.dragoman.sources.feed.FeedItem;
import org.dragoman.sources.feed.FeedParser;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.web.Fetched;
import org.dragoman.sources.web.Fetcher;
import org.dragoman.sources.web.Fetching;
import org.dragoman.sources.web.Robots;
import org.dragoman.sources.web.Validators;
import org.dragoman.sources.web.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Polls feeds and fetches the articles that are new in them. It sleeps only to keep its pace with a
 * host, and remembers nothing itself:
 *
 * <pre>{@code
 * try (FeedWatcher watcher = new FeedWatcher(Fetching.POLITE, Duration.ofMinutes(15), clock)) {
 *   for (FeedState feed : kept) {
 *     if (feed.isDue(clock.instant())) {
 *       keep(watcher.poll(feed, intake)); // with the documents that the intake took
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A feed that is unchanged since the last poll costs one short question. A host's robots.txt is
 * obeyed, its wish for pauses and its Retry-After too; a feed that fails is asked less and less
 * often, down to once a day. An article that may not be fetched is read in the feed's own words,
 * with a warning; one whose host fails is tried again at the next two polls first.
 */
public final class FeedWatcher implements AutoCloseable {

  private static final int MOST_SEEN = 2000;

  private final Fetcher fetcher;
  private final Robots robots;
  private final ArticleFetch articles;
  private final Schedule schedule;
  private final Clock clock;

  /**
   * A watcher.
   *
   * @param fetching the limits of every fetch
   * @param interval the usual pause between two polls of one feed
   * @param clock by which the next poll is set
   */
  public FeedWatcher(Fetching fetching, Duration interval, Clock clock) {
    this.fetcher = new Fetcher(fetching);
    this.robots = new Robots(fetcher);
    this.articles = new ArticleFetch(fetcher, robots);
    this.schedule = new Schedule(interval);
    this.clock = clock;
  }

  /**
   * Polls {@code feed} once, whether or not its turn has come.
   *
   * @return what to remember of it from now on
   */
  public FeedState poll(FeedState feed, Intake intake) {
    Fetched answer;
    Feed read;
    try {
      URI url = WebAddress.of(feed.url());
      if (!robots.allow(url)) {
        throw new UnreadableException(
            "may not be fetched by robots, says its host, or cannot tell");
      }
      answer = fetcher.fetch(url, feed.validators(), robots.delay(url));
      if (answer.isUnchanged()) {
        return next(feed, feed.validators(), feed.seen(), feed.tries());
      }
      if (!answer.isFound()) {
        return failed(feed, answer.refusal(), answer.retryAfter(), intake);
      }
      read = FeedParser.read(answer.bytes(), answer.charset(), answer.url().toString());
    } catch (UnreadableException e) {
      return failed(feed, e.sentence(), null, intake);
    }
    return newItems(feed, read, answer.validators(), intake);
  }

  private FeedState newItems(FeedState feed, Feed read, Validators validators, Intake intake) {
    Set<String> seen = new LinkedHashSet<>(feed.seen());
    Map<String, Integer> tries = new LinkedHashMap<>();
    Set<String> restingHosts = new LinkedHashSet<>();
    for (FeedItem item : read.items()) {
      String id = item.id().isEmpty() ? item.title() : item.id();
      if (id.isEmpty() || seen.contains(id)) {
        continue;
      }
      int tried = feed.tries().getOrDefault(id, 0);
      if (articles.take(item, read, feed.url(), tried, restingHosts, intake)) {
        seen.add(id);
      } else {
        tries.put(id, tried + 1);
      }
    }
    // While an item waits for another try, the feed must be given whole again.
    Validators known = tries.isEmpty() ? validators : Validators.NONE;
    return next(feed, known, newest(seen, read), tries);
  }

  /**
   * Enough of the ids not to take an item twice: those still in the feed, and the latest others.
   */
  private static List<String> newest(Set<String> seen, Feed read) {
    List<String> ids = new ArrayList<>(seen);
    int most = Math.max(MOST_SEEN, 2 * read.items().size());
    return ids.size() <= most ? ids : ids.subList(ids.size() - most, ids.size());
  }

  private FeedState next(
      FeedState feed, Validators validators, List<String> seen, Map<String, Integer> tries) {
    Instant turn = clock.instant().plus(schedule.usual());
    return new FeedState(feed.url(), validators, seen, tries, turn, 0);
  }

  private FeedState failed(
      FeedState feed, String sentence, @Nullable Duration retryAfter, Intake intake) {
    intake.problem(new Problem(feed.url(), sentence));
    int failures = feed.failures() + 1;
    Instant turn = clock.instant().plus(schedule.afterFailures(failures, retryAfter));
    return new FeedState(feed.url(), feed.validators(), feed.seen(), feed.tries(), turn, failures);
  }

  @Override
  public void close() {
    fetcher.close();
  }
}

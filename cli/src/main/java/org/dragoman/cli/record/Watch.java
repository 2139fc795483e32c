package org.dragoman.cli.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.events.Reading;
import org.dragoman.record.Ingested;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.watch.FeedState;
import org.dragoman.sources.watch.FeedWatcher;
import org.dragoman.text.DragomanException;

/**
 * Watches feeds for a record: each poll's articles and the state of its feed are kept in one
 * transaction. What is fetched when the watch is stopped is kept without the state: the rest of
 * that feed is fetched next time, and nothing twice.
 */
final class Watch {

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

  private final RecordStore record;
  private final FeedWatcher watcher;
  private final Function<Found, Reading> reader;
  private final Duration interval;
  private final Clock clock;
  private final Streams streams;
  private final Stop stop;
  private Ingested sum = Ingested.NOTHING;
  private long problems;

  Watch(
      RecordStore record,
      FeedWatcher watcher,
      Function<Found, Reading> reader,
      Duration interval,
      Clock clock,
      Streams streams,
      Stop stop) {
    this.record = record;
    this.watcher = watcher;
    this.reader = reader;
    this.interval = interval;
    this.clock = clock;
    this.streams = streams;
    this.stop = stop;
  }

  /** Polls each feed once; one that has failed and waits for its turn is only told. */
  void once(Set<String> feeds) {
    for (String url : feeds) {
      FeedState state = state(url);
      if (stop.isAsked()) {
        return;
      }
      if (state.failures() > 0 && !state.isDue(clock.instant())) {
        problem(
            new Problem(
                url, "has failed before, is passed over now and asked again from " + state.next()));
      } else {
        poll(state);
      }
    }
  }

  /** Polls each feed when its turn comes, until people stop it. */
  void untilStopped(Set<String> feeds) {
    while (!stop.isAsked() && !feeds.isEmpty()) {
      Instant next = Instant.MAX;
      for (String url : feeds) {
        FeedState state = state(url);
        if (!stop.isAsked() && state.isDue(clock.instant())) {
          state = poll(state);
        }
        next = state.next().isBefore(next) ? state.next() : next;
      }
      Duration pause = Duration.between(clock.instant(), next);
      stop.pause(pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause);
    }
  }

  private FeedState state(String url) {
    try {
      return record.findFeedState(url).map(FeedState::ofJson).orElseGet(() -> FeedState.of(url));
    } catch (RecordException e) {
      throw e;
    } catch (DragomanException e) {
      problem(new Problem(url, "is watched anew, since what was kept of it cannot be read"));
      return FeedState.of(url);
    }
  }

  private FeedState poll(FeedState before) {
    FeedPoll poll = new FeedPoll(reader, this::problem, stop);
    FeedState after;
    try {
      after = watcher.poll(before, poll);
    } catch (CancellationException e) {
      keep(before.url(), poll.readings(), Map.of());
      return before;
    } catch (RuntimeException | StackOverflowError e) {
      problem(
          new Problem(
              before.url(),
              "could not be polled to its end ("
                  + e.getClass().getSimpleName()
                  + "); the other feeds are, and this one later; please report it"));
      after = later(before);
    }
    keep(before.url(), poll.readings(), Map.of(before.url(), after.json()));
    return after;
  }

  private FeedState later(FeedState feed) {
    return new FeedState(
        feed.url(),
        feed.validators(),
        feed.seen(),
        feed.tries(),
        clock.instant().plus(interval),
        feed.failures() + 1);
  }

  private void keep(String url, List<Reading> readings, Map<String, String> states) {
    Ingested added = record.add(readings, states);
    sum = sum.plus(added);
    if (!readings.isEmpty()) {
      streams.say(url + ": " + Keeping.told(added));
    }
  }

  /** Tells what could not be fetched or read. */
  void problem(Problem problem) {
    problems++;
    streams.say(problem.message());
  }

  /** How many problems were told. */
  long problems() {
    return problems;
  }

  /** What was kept in all, in one sentence. */
  String summary(int feeds) {
    return feeds
        + (feeds == 1 ? " feed" : " feeds")
        + " watched: "
        + Keeping.told(sum)
        + (problems > 0 ? "; " + problems + " problems told" : "");
  }
}

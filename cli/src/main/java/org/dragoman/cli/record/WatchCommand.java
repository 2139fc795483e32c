package org.dragoman.cli.record;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.cli.reading.ReaderStart;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.events.Reading;
import org.dragoman.record.RecordStore;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Languages;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.watch.FeedWatcher;
import org.dragoman.sources.web.Fetching;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dragoman watch}: polls feeds and keeps what their articles tell in the record. */
@Command(
    name = "watch",
    sortOptions = false,
    description = "Polls feeds, reads the articles that are new in them and keeps what they tell.",
    descriptionHeading = "%n",
    parameterListHeading = "%nFeeds:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman watch https://example.org/news.xml",
      "  dragoman watch --store wire.db --interval 30 --feeds feeds.txt",
      "  dragoman watch --once --feeds feeds.txt      one round, for cron",
      "",
      "It runs until Ctrl-C. The record remembers what of each feed is done with, so that a stop",
      "loses and doubles nothing. A feed that fails is told and asked less and less often; the",
      "others go on. Hosts are asked one question a second at most, and their robots.txt is obeyed."
    })
public final class WatchCommand implements Callable<Integer> {

  private static final int MOST_MINUTES = 1440;

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Mixin private FeedOptions feeds = new FeedOptions();
  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--interval",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "The pause between two polls of one feed (15 unless set).")
  private int interval;

  @Option(
      names = "--once",
      description = "Poll each feed once and end; one that failed before waits for its turn.")
  private boolean once;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "The articles' language as ISO 639-1 code, such as en; otherwise found out.")
  private @Nullable String language;

  @Option(
      names = "--allow-private-addresses",
      description =
          "Fetch URLs on loopback and private networks too; never for addresses of others.")
  private boolean privateAddresses;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public WatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (interval < 1 || interval > MOST_MINUTES) {
      throw new ParameterException(
          spec.commandLine(), "--interval takes minutes from 1 to 1440, not " + interval);
    }
    Known known = new Known(null, null, null, language());
    List<Problem> refused = new ArrayList<>();
    Set<String> urls = feeds.feeds(refused::add);
    ReaderStart start = ReaderStart.begin();
    Languages languages = new Languages();
    Duration pause = Duration.ofMinutes(interval);
    Clock clock = Clock.systemUTC();
    try (Stop stop = Stop.listen();
        RecordStore record = store.openOrMake(streams);
        FeedWatcher watcher =
            new FeedWatcher(Fetching.POLITE.withPrivateAddresses(privateAddresses), pause, clock)) {
      start.knowing(record.listAcceptedHolders());
      Watch watch =
          new Watch(
              record,
              watcher,
              found -> read(found, known, record, languages, start),
              pause,
              clock,
              streams,
              stop);
      refused.forEach(watch::problem);
      if (once) {
        watch.once(urls);
      } else {
        watch.untilStopped(urls);
      }
      streams.say(watch.summary(urls.size()));
      return watch.problems() > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
    }
  }

  private @Nullable String language() {
    if (language == null) {
      return null;
    }
    String code = language.toLowerCase(Locale.ROOT);
    if (!Set.of(Locale.getISOLanguages()).contains(code)) {
      throw new ParameterException(
          spec.commandLine(),
          "--language takes an ISO 639-1 code such as en, not '" + language + "'");
    }
    return code;
  }

  /** A document that the record has need not be read again. */
  private static Reading read(
      Found found, Known known, RecordStore record, Languages languages, ReaderStart start) {
    Document document = known.applyTo(found.document());
    return record.hasDocument(document)
        ? new Reading(document, List.of(), List.of())
        : start.reader().read(languages.readable(document));
  }
}

package org.dragoman.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.record.RecordStore;
import org.dragoman.record.load.SyntheticNews;
import org.dragoman.record.store.Records;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Puts a site over a large invented record under load and tells how it bears it. {@code
 * docs/performance.md} has the command and what it gave.
 */
@CommandLine.Command(
    name = "site-load",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Asks a site over a large invented record at a set rate while documents come in.")
public final class SiteLoad implements Callable<Integer> {

  private static final int YEARS = 3650;
  private static final int BATCH = 200;

  @Option(
      names = "--store",
      required = true,
      description = "The record; filled with invented contacts up to --contacts first.")
  private Path store = Path.of("load.db");

  @Option(
      names = "--contacts",
      defaultValue = "100000",
      description = "How many contacts it is to have (${DEFAULT-VALUE}).")
  private long contacts;

  @Option(
      names = "--minutes",
      defaultValue = "3",
      description = "How long to ask (${DEFAULT-VALUE}).")
  private int minutes;

  @Option(
      names = "--rate",
      defaultValue = "200",
      description = "Requests a second (${DEFAULT-VALUE}).")
  private int rate;

  @Option(
      names = "--documents",
      defaultValue = "10",
      description = "Documents that come in a second (${DEFAULT-VALUE}).")
  private int documents;

  @Option(
      names = "--warm-up",
      defaultValue = "60",
      description = "Seconds of asking before anything is counted (${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--when-ready",
      description = "Ask when the site calls itself ready, as a proxy would, not from its start.")
  private boolean whenReady;

  @Option(
      names = "--dragoman",
      defaultValue = "./dragoman",
      description = "The launcher (${DEFAULT-VALUE}).")
  private Path dragoman = Path.of("dragoman");

  @Option(
      names = "--java",
      defaultValue = "-Xmx1g",
      description = "Options of the server's Java (${DEFAULT-VALUE}).")
  private String java = "";

  @Spec private @Nullable CommandSpec spec;

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SiteLoad()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path folder = Files.createTempDirectory("dragoman-load");
    SyntheticNews news = new SyntheticNews(YEARS);
    try (RecordStore record = Records.open(store.toString())) {
      fill(record, news, out);
      Visits visits = Visits.of(record);
      try (Served site = Served.start(dragoman, store, folder, java)) {
        Tables tables = new Tables(out, store);
        if (whenReady) {
          out.printf(Locale.ROOT, "ready %.0f s after its start%n", site.awaitReady());
        }
        tables.begin(visits.contacts(), rate, documents, site, folder);
        Readers readers = new Readers(site.address(), visits);
        try (Incoming incoming = Incoming.start(record, news::readings, documents)) {
          readers.ask(rate, warmUp, new Tally());
          readers.await();
          long before = site.live();
          readers.begin();
          Tally tally = new Tally();
          for (int minute = 1; minute <= minutes && site.isAlive(); minute++) {
            readers.ask(rate, 60, tally);
            tables.minute(minute, tally.takeMinute(), site, incoming);
          }
          readers.await();
          tables.whole(tally, incoming, before, site.live());
          return tally.count().failed() + incoming.failed() == 0 ? 0 : 1;
        }
      }
    }
  }

  private void fill(RecordStore record, SyntheticNews news, PrintWriter out) {
    long documents = record.facts().documents();
    while (record.facts().contacts() < contacts) {
      if (documents % 20_000 == 0) {
        out.println(documents + " documents, " + record.facts().contacts() + " contacts");
        out.flush();
      }
      for (int part = 0; part < 10; part++) {
        record.add(news.readings(documents, BATCH));
        documents += BATCH;
      }
    }
  }
}

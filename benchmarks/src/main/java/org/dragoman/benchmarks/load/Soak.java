package org.dragoman.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.dragoman.benchmarks.text.EndlessTexts;
import org.dragoman.events.Dragoman;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.RecordStore;
import org.dragoman.record.load.SyntheticNews;
import org.dragoman.record.store.Records;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Reads texts into a record, asks the record and asks its site, all at once and for as long as is
 * wanted, and prints each minute what memory both processes take and how long answers take. {@code
 * docs/performance.md} has the command and what it gave.
 */
@CommandLine.Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads, asks and serves for hours, and tells each minute how that goes.")
public final class Soak implements Callable<Integer> {

  private static final int YEARS = 3650;
  private static final int BATCH = 200;
  private static final int WARM_UP_SECONDS = 120;
  private static final long MIB = 1024 * 1024;

  @Option(names = "--store", required = true, description = "The record; made if it is not there.")
  private Path store = Path.of("soak.db");

  @Option(
      names = "--contacts",
      defaultValue = "10000",
      description = "How many contacts it has at the start, at least (${DEFAULT-VALUE}).")
  private long contacts;

  @Option(names = "--minutes", defaultValue = "60", description = "How long (${DEFAULT-VALUE}).")
  private int minutes;

  @Option(
      names = "--rate",
      defaultValue = "10",
      description = "Requests a second to the site (${DEFAULT-VALUE}).")
  private int rate;

  @Option(
      names = "--documents",
      defaultValue = "5",
      description = "Documents a second that are read and kept (${DEFAULT-VALUE}).")
  private int documents;

  @Option(
      names = "--dragoman",
      defaultValue = "./dragoman",
      description = "The launcher (${DEFAULT-VALUE}).")
  private Path dragoman = Path.of("dragoman");

  @Option(
      names = "--java",
      defaultValue = "-Xmx1g",
      description = "Options of the site's Java (${DEFAULT-VALUE}).")
  private String java = "";

  @Spec private @Nullable CommandSpec spec;

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Soak()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path folder = Files.createTempDirectory("dragoman-soak");
    OwnMemory memory = OwnMemory.watch();
    try (RecordStore record = Records.open(store.toString())) {
      fill(record);
      try (Served site = Served.start(dragoman, store, folder, java);
          Incoming incoming = Incoming.start(record, news(), documents);
          Questions questions = Questions.start(record)) {
        Readers readers = new Readers(site.address(), Visits.of(record));
        head(out, site, folder);
        readers.ask(rate, WARM_UP_SECONDS, new Tally());
        long before = site.live();
        long ownBefore = memory.live();
        readers.begin();
        Tally tally = new Tally();
        for (int minute = 1; minute <= minutes && site.isAlive(); minute++) {
          readers.ask(rate, 60, tally);
          line(out, minute, tally.takeMinute(), site, incoming, questions, memory);
        }
        readers.await();
        tell(out, "");
        tell(
            out,
            "Heap after a whole collection, MB: reading %d at first, %d at last; site %d and %d.",
            ownBefore,
            memory.live(),
            before,
            site.live());
        return end(out, tally, incoming, questions);
      }
    }
  }

  private void fill(RecordStore record) {
    SyntheticNews news = new SyntheticNews(YEARS);
    while (record.facts().contacts() < contacts) {
      record.add(news.readings(record.facts().documents(), BATCH));
    }
  }

  private static Incoming.News news() {
    EndlessTexts texts = new EndlessTexts();
    DocumentReader reader = Dragoman.reader();
    return (first, count) ->
        LongStream.range(first, first + count)
            .mapToObj(number -> reader.read(texts.document(number)))
            .toList();
  }

  private void head(PrintWriter out, Served site, Path folder) {
    tell(
        out,
        "%d documents read, 4 questions to the record and %d requests to the site a second; site:"
            + " process %d at %s, its logs in %s",
        documents,
        rate,
        site.pid(),
        site.address(),
        folder);
    tell(out, "");
    tell(
        out,
        "| minute | documents | read and kept, a second's: p50, max ms | questions: p50, p99 ms |"
            + " requests: p50, p99, max ms | errors | reading: heap, resident MB | site: heap,"
            + " resident MB | store, journal MB |");
    tell(out, "|---|---|---|---|---|---|---|---|---|");
  }

  private void line(
      PrintWriter out,
      int minute,
      Tally.Count count,
      Served site,
      Incoming incoming,
      Questions questions,
      OwnMemory memory) {
    Histogram batches = incoming.takeBatches();
    Histogram answers = questions.takeTimes();
    tell(
        out,
        "| %d | %d | %.0f, %.0f | %.1f, %.1f | %.1f, %.1f, %.0f | %d | %s, %s | %s, %s | %d, %d |",
        minute,
        incoming.added(),
        batches.getValueAtPercentile(50) / 1000.0,
        batches.getMaxValue() / 1000.0,
        answers.getValueAtPercentile(50) / 1000.0,
        answers.getValueAtPercentile(99) / 1000.0,
        count.within(50),
        count.within(99),
        count.longest(),
        count.failed() + incoming.failed() + questions.failed(),
        told(memory.takeLeast()),
        told(Served.resident(ProcessHandle.current().pid())),
        told(site.collections().least()),
        told(site.resident()),
        size(store),
        size(store.resolveSibling(store.getFileName() + "-wal")));
  }

  private static int end(PrintWriter out, Tally tally, Incoming incoming, Questions questions) {
    Tally.Count all = tally.count();
    tell(
        out,
        "%d requests, %d failed; %d documents, %d failed; questions failed: %d",
        all.times().getTotalCount() + all.failed(),
        all.failed(),
        incoming.added(),
        incoming.failed(),
        questions.failed());
    tally.faults().forEach((fault, times) -> tell(out, "%d times %s", times, fault));
    return all.failed() + incoming.failed() + questions.failed() == 0 ? 0 : 1;
  }

  private static String told(OptionalLong mebibytes) {
    return mebibytes.isPresent() ? told(mebibytes.getAsLong()) : told(-1);
  }

  private static String told(long mebibytes) {
    return mebibytes < 0 ? "–" : String.valueOf(mebibytes);
  }

  private static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) / MIB : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static void tell(PrintWriter out, String form, @Nullable Object... parts) {
    out.printf(Locale.ROOT, form + "%n", parts);
    out.flush();
  }
}
